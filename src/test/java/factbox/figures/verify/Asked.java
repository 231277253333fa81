package factbox.figures.verify;

import factbox.figures.quantity.Finding;
import factbox.figures.quantity.GoldFile.Gold;

/// What a find has to have in common with a quantity that people marked to count as right.
public enum Asked {
    VALUE,
    UNIT,
    CHANGE,
    /// All three at once.
    WHOLE;

    public boolean isMet(Finding finding, Gold gold) {
        return finding.hasValueOf(gold)
                && switch (this) {
                    case VALUE -> true;
                    case UNIT -> finding.hasUnitOf(gold);
                    case CHANGE -> finding.hasChangeOf(gold);
                    case WHOLE -> finding.hasUnitOf(gold) && finding.hasChangeOf(gold);
                };
    }
}
