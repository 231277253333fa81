/// The parts of a sentence, read shallowly: noun phrases, verb groups and the clauses that they make.
@NullMarked
package factbox.figures.clause;

import org.jspecify.annotations.NullMarked;
