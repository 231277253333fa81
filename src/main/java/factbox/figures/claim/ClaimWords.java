package factbox.figures.claim;

import java.util.Locale;

/// The sections of a claims table that are sets of words, each named as it is in the table: `[time word]`.
enum ClaimWords {
    LABEL_WORD_WITHOUT_MEANING,
    LABEL_WORD_OF_A_SHARE,
    LABEL_WORD_OF_AGE,
    LABEL_WORD_OF_DURATION,
    LABEL_WORD_OF_MONEY,
    LABEL_WORD_OF_LENGTH,
    LABEL_WORD_OF_TEMPERATURE,
    LABEL_WORD_OF_SPEED,
    LABEL_WORD_OF_MASS,
    LABEL_WORD_OF_AREA,
    LABEL_WORD_OF_VOLUME,
    LABEL_WORD_OF_PEOPLE,
    LABEL_WORD_OF_A_WHOLE,
    LABEL_RISE,
    LABEL_FALL,
    NOT_ASSERTED,
    SPEECH,
    ANAPHOR,
    COORDINATOR,
    SUBORDINATOR,
    RELATIVE,
    AGAINST,
    PREPOSITION,
    DETERMINER,
    BE,
    AUXILIARY_VERB,
    TIME_WORD,
    VERB,
    NOUN_OR_VERB,
    PARTITIVE,
    PART,
    COMPARISON,
    COMPARATIVE,
    BRINGING,
    NEGATED_LABEL,
    DIFFERENCE_LABEL,
    DEFINITE,
    DISTRIBUTIVE,
    PRONOUN,
    RESPECTIVELY,
    REFUTATION,
    PRESENT_LABEL,
    FUTURE,
    OBJECT_PRONOUN,
    JOINT,
    PARTY,
    WEAK_TIME_WORD,
    OF_KIND,
    LEVEL,
    AFTER_BARE,
    HEARSAY,
    PRESENT;

    String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
