package factbox.figures.claim;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    KIND_OF_MONEY,
    RATE,
    ADVERB,
    COMPARATIVE_OF_MORE,
    COMPARATIVE_OF_LESS,
    DIFFERENCE_BEHIND,
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
    PRESENT,
    INDEFINITE,
    CIRCUMSTANCE,
    CONTRAST,
    FUTURE_IN_PAST,
    OPINION,
    AMONG,
    AFTER,
    MODAL_LABEL,
    PLANNED_LABEL,
    POSSESSIVE,
    AS_OF,
    SAYING_SO,
    DEFINITE_ARTICLE,
    PARTICIPLE_ENDING,
    GERUND_ENDING,
    ADVERB_ENDING,
    COMPARATIVE_ENDING,
    OWNER_ENDING,
    PLURAL_ENDING,
    LAST_OF_A_LIST,
    SOURCE,
    AGENT,
    END_OF_CHANGE,
    THAN,
    BEHIND_A_CHANGE,
    BEHIND_A_DOER,
    RISING,
    FALLING,
    INFINITIVE,
    NOT,
    OF,
    THAT,
    DEFINITE_BEFORE_NUMBER,
    DEFINITE_WHOLE,
    MODAL_VERB,
    RELATIVE_PRONOUN,
    CONDITION,
    SUBJECT_RELATIVE,
    DUTY,
    FOCUS,
    BEFORE_A_REPORT,
    DISMISSAL,
    BEFORE_A_VERDICT,
    POINTER_TO_A_REPORT,
    PRONOUN_FOR_A_REPORT,
    PERSON_RELATIVE,
    PAST_AUXILIARY,
    ARTICLE,
    PRESENT_AUXILIARY,
    PAST_EXPECTATION,
    PASSIVE_AUXILIARY,
    JOINT_OF_CLAUSES,
    PARTICLE,
    COPULA,
    STATE_OF_A_PERSON,
    PLACE,
    ACCORDING_TO,
    SET_AGAINST,
    AT,
    LABEL_WORD_OF_A_PRICE,
    IN_EXCHANGE;

    private static final Map<String, ClaimWords> BY_SECTION =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(ClaimWords::section, words -> words));

    String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The words of a section of a table.
    static ClaimWords of(String section) {
        ClaimWords words = BY_SECTION.get(section);
        if (words == null) {
            throw new IllegalArgumentException("no section [" + section + "]");
        }
        return words;
    }

    /// Whether the section gives endings of words.
    boolean isEndings() {
        return name().endsWith("_ENDING");
    }
}
