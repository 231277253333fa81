/// The ledger: all figures of all stories, those that disagree, and the chosen ones as a chart.
@NullMarked
package factbox.ui.ledger;

import org.jspecify.annotations.NullMarked;
