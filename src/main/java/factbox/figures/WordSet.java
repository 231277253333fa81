package factbox.figures;

import java.util.Locale;

/// The sets of words and phrases of one sort that a language's table may have, each a section of it: `[no noun]`.
enum WordSet {
    ABBREVIATION,
    ADDING,
    ADDRESS,
    AGED,
    AGO,
    AUXILIARY,
    AVERTING,
    BEFORE_YEAR,
    CARRYING,
    CHANGE_ADJECTIVE,
    CHANGE_LINK,
    CHANGING,
    CHANGING_OBJECT,
    CLAUSE,
    CLOCK_BEHIND,
    CONTRAST,
    DEAD,
    DENIAL,
    DENYING,
    DIFFERENCE,
    DISPUTE,
    DOWN,
    DOWN_BEHIND,
    EXPECTATION,
    EXPECTING,
    FOCUS,
    HARM,
    HARMLESS,
    HURT,
    MILLION_OF,
    MONEY_VERB,
    NAME_OPENER,
    NEGATION,
    NO_COMPOUND,
    NO_COUNT_CHANGE,
    NO_NOUN,
    NOT_PLURAL,
    NUMBER_PART,
    NUMBERED,
    NUMBERED_ALWAYS,
    ORDINAL_BEFORE,
    PART_BEHIND,
    PEOPLE,
    PHRASAL,
    PHRASAL_SHARE,
    PLURAL,
    POUND,
    RANGING,
    RATE,
    RATE_NOUN,
    REPORT,
    REPORTING,
    SEVERAL,
    SINGULAR,
    STATE,
    STOCK,
    SUM,
    SUPPOSITION,
    TOTAL,
    UP,
    UP_BEHIND,
    UP_VERB,
    VAGUE,
    WEEKDAY;

    /// A bit of its own among those of all sets.
    @SuppressWarnings("EnumOrdinal") // no bit outlives the run of the program
    long bit() {
        return 1L << ordinal();
    }

    static WordSet ofSection(String section) {
        return valueOf(section.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
