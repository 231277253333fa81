/// Figures of the ledger as files: tables, and charts drawn of them.
@NullMarked
package factbox.outlet.ledger;

import org.jspecify.annotations.NullMarked;
