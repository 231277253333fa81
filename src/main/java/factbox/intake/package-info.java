/// Files of other formats become stories here: within limits, through the gate, and never from a network.
@NullMarked
package factbox.intake;

import org.jspecify.annotations.NullMarked;
