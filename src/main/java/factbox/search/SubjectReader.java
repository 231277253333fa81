package factbox.search;

import factbox.figures.token.EventWords;
import factbox.figures.token.EventWords.Sort;
import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Synonyms;
import factbox.figures.token.WordSet;
import factbox.figures.unit.UnitNames;
import factbox.figures.unit.UnitWords;
import factbox.story.Span;
import factbox.story.Story;
import factbox.story.StoryText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what the figures of one story are about.
///
/// Made to be sure rather than complete: what it can't tell is about nothing, and disagrees with nothing.
final class SubjectReader {
    private static final Set<String> CHANGES = Set.of("=rise", "=fall");
    /// Clauses of fewer words are read with their sentence.
    private static final int FEW = 3;
    /// So few words behind a name, somebody says something: it is the speaker's.
    private static final int SPEAKER = 6;
    /// So many words behind a number may still make it one of something else, and the space before them.
    private static final int NEAR = 5;
    /// The words of `from an estimate of`.
    private static final int LONGEST_ESTIMATE = 4;
    /// By so many letters the beginning of a clause is known.
    private static final int OPENING = 12;
    private static final int LONGEST_LEAD = 400;

    private final StoryText text;
    private final Locale locale;
    private final Lexicon lexicon;
    private final StemmedWords words;
    private final Synonyms synonyms;
    private final String headline;
    private final String whole;

    SubjectReader(Story story, StoryText text, Stems stems) {
        this.text = text;
        this.locale = story.locale();
        this.lexicon = Lexicon.of(locale);
        this.words = new StemmedWords(locale, Family.of(story.language()), stems);
        this.synonyms = Synonyms.of(locale);
        this.headline = story.headline();
        this.whole = headline + "\n" + text.plain();
    }

    /// Nothing where the figure is not one that can be told from all others.
    Optional<Subject> of(LedgerRow row, List<LedgerRow> all) {
        Span said = row.said();
        Span passage = row.passage();
        if (!row.firm() || !row.hasNumber() || said == null || passage == null || !EventWords.knows(locale)) {
            return Optional.empty();
        }
        String speaker = Speech.of(row, locale);
        String clause = without(row.clause(), speaker);
        String deed = deed(row, said, clause);
        String unit = unit(row);
        if (isCompared(row.sentence(), said) || (unit.equals(Subject.BARE) && deed.isEmpty())) {
            return Optional.empty();
        }
        String sentence = without(row.sentence(), speaker);
        Set<String> own = new HashSet<>(words.of(clause));
        Set<String> names = new HashSet<>(words.names(clause));
        if (own.size() < FEW) {
            own.addAll(words.of(sentence));
        }
        if (names.isEmpty()) {
            names.addAll(words.names(sentence));
        }
        String ahead = ahead(passage);
        if (names.isEmpty()) {
            // `It cost` speaks of what the sentence before spoke of
            names.addAll(words.names(without(ahead, speaker)));
            own.addAll(words.of(without(ahead, speaker)));
        }
        if (row.level()) {
            own.removeAll(CHANGES);
        }
        own.remove(words.stem(LedgerDocuments.folded(row.unit())));
        own.remove(words.stem(unit));
        String context = lead() + "\n" + ahead + "\n" + row.sentence();
        boolean shouted = headline.equals(headline.toUpperCase(locale));
        return Optional.of(new Subject(
                unit,
                deed,
                own,
                names,
                words.of(headline + "\n" + context),
                words.names(shouted ? context : headline + "\n" + context),
                anchor(),
                words.names(without(lead(), speaker)),
                kind(row, said),
                limits(clause),
                times(clause),
                words.has(Sort.GROWTH, clause),
                words.has(Sort.CORRECTION, whole),
                numbers(row, all),
                speaker.toLowerCase(Locale.ROOT),
                account(row, said, all, unit, deed)));
    }

    private Account account(LedgerRow row, Span said, List<LedgerRow> all, String unit, String deed) {
        String speaker = Speech.of(row, locale);
        String sentence = without(row.sentence(), speaker);
        Set<String> told = new HashSet<>(words.of(sentence));
        told.removeAll(words.of(said.in(row.sentence())));
        Set<String> names = words.names(sentence);
        Set<String> days = days(row.sentence());
        String noun = row.kind() == Kind.COUNT ? synonyms.head(unit).orElse(unit) : unit;
        return new Account(
                noun,
                told,
                names.isEmpty() ? words.names(without(lead(), speaker)) : names,
                days.isEmpty() ? days(lead()) : days,
                limits(near(row, said)),
                topic(row, said),
                words.has(Sort.GROWTH, sentence),
                isOnly(row, all),
                unit.equals(Subject.PEOPLE)
                        || UnitWords.supports(lexicon, LedgerDocuments.folded(row.unit()), Subject.PEOPLE),
                lexicon.set(WordSet.GROWING_DEED).exact(deed) != null);
    }

    /// The words of its clause before a figure and the few right behind it.
    private static String near(LedgerRow row, Span said) {
        String behind = row.sentence().substring(said.end());
        String opening =
                row.clause().substring(0, Math.min(OPENING, row.clause().length()));
        int from = Math.min(Math.max(0, row.sentence().indexOf(opening)), said.start());
        List<String> words = List.of(behind.split("[,;:.](?=\\s|$)", 2)[0].split("\\s+", -1));
        String before = row.sentence().substring(from, said.start());
        int part = Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'));
        return before.substring(part + 1) + said.in(row.sentence()) + " "
                + String.join(" ", words.subList(0, Math.min(NEAR, words.size())));
    }

    /// What sum it is, or which way something is measured.
    private String topic(LedgerRow row, Span said) {
        if (row.kind() == Kind.MONEY || row.kind() == Kind.PERCENT) {
            return nearest(row, said, row.sentence(), WordSet.SUM_OF);
        }
        return words.in(near(row, said)).stream()
                .map(word -> lexicon.dimensions.exact(word.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /// Whether the story has no other number of the unit.
    private static boolean isOnly(LedgerRow row, List<LedgerRow> all) {
        return all.stream()
                .filter(other -> other.kind() == row.kind()
                        && other.level() == row.level()
                        && other.unit().equals(row.unit()))
                .allMatch(other -> number(other).equals(number(row)));
    }

    /// `from 52.6 percent`, `from an estimate of 26 tonnes`: the number is the one before. `Net 12 cts vs 10 cts` is a
    /// row of a table, which does not say of whom it is.
    private boolean isCompared(String sentence, Span said) {
        List<String> before =
                List.of(sentence.substring(0, said.start()).strip().split("\\s+", -1));
        String behind = sentence.substring(said.end()).strip().split("\\s+", 2)[0];
        int last = before.size() - 1;
        if (isIn(WordSet.SET_AGAINST, before, last) || isIn(WordSet.TABLE_AGAINST, List.of(behind), 0)) {
            return true;
        }
        if (!isIn(WordSet.OF, before, last) && !isIn(WordSet.AT, before, last)) {
            return false;
        }
        for (int at = last - 2; at >= Math.max(0, last - LONGEST_ESTIMATE); at--) {
            if (isIn(WordSet.SET_AGAINST, before, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(WordSet set, List<String> words, int at) {
        return at >= 0 && lexicon.set(set).exact(words.get(at)) != null;
    }

    private static String without(String clause, String speaker) {
        return speaker.isEmpty() ? clause : clause.replace(speaker, " ");
    }

    private Set<String> days(String sentence) {
        Set<String> days = times(sentence);
        days.removeIf(time -> lexicon.months.exact(time) != null);
        return days;
    }

    private Set<String> times(String clause) {
        return words.in(clause).stream()
                .filter(word -> word.sort() == Sort.TIME)
                .map(EventWords.Word::text)
                .collect(Collectors.toSet());
    }

    private Set<String> limits(String clause) {
        Set<String> limits = new HashSet<>();
        for (EventWords.Word word : words.in(clause)) {
            if (word.sort() == Sort.PART) {
                limits.add(word.text());
            } else if (word.sort() == Sort.PLAN) {
                limits.add(Subject.PLAN);
            }
        }
        return limits;
    }

    /// Any word for people is people; a change is none of what a level is.
    private String unit(LedgerRow row) {
        String unit = LedgerDocuments.folded(row.unit());
        if (row.kind() != Kind.COUNT) {
            return unit + (row.level() ? "" : Subject.CHANGE);
        }
        String noun = UnitNames.singular(unit);
        if (noun.equals(Subject.BARE)) {
            noun = counted(row);
        }
        boolean people = lexicon.set(WordSet.ANY_PEOPLE).exact(noun) != null
                || synonyms.head(noun)
                        .filter(head -> lexicon.set(WordSet.DEED).exact(head) != null)
                        .isPresent();
        return people ? Subject.PEOPLE : noun;
    }

    /// What stands behind `number of`.
    private String counted(LedgerRow row) {
        boolean counting = false;
        for (EventWords.Word word : words.in(row.clause())) {
            if (counting) {
                return UnitNames.singular(word.text());
            }
            counting = word.sort() == Sort.COUNTING;
        }
        return Subject.BARE;
    }

    /// What happened, by the word or phrase of the clause that stands nearest to the number.
    private String deed(LedgerRow row, Span said, String clause) {
        return nearest(row, said, clause, WordSet.DEED);
    }

    private String nearest(LedgerRow row, Span said, String clause, WordSet heads) {
        String deed = "";
        int nearest = Integer.MAX_VALUE;
        for (Synonyms.Found found : synonyms.in(row.sentence())) {
            int gap = Math.max(
                    0, Math.max(said.start() - found.span().end(), found.span().start() - said.end()));
            boolean own = clause.contains(found.span().in(row.sentence())) || said.contains(found.span());
            if (lexicon.set(heads).exact(found.head()) != null && own && gap < nearest) {
                nearest = gap;
                deed = found.head();
            }
        }
        return deed;
    }

    /// The words between the number and the noun that it counts.
    private Set<String> kind(LedgerRow row, Span said) {
        if (row.kind() != Kind.COUNT) {
            return Set.of();
        }
        String whole = said.in(row.sentence()).toLowerCase(Locale.ROOT);
        int noun = whole.lastIndexOf(row.unit().toLowerCase(Locale.ROOT));
        return noun <= 0 ? Set.of() : words.of(whole.substring(0, noun));
    }

    /// What the story begins with.
    private String lead() {
        Span lead = text.blocks().isEmpty() ? new Span(0, 0) : text.blocks().getFirst();
        return text.plain().substring(lead.start(), Math.min(lead.end(), lead.start() + LONGEST_LEAD));
    }

    /// What stands before the figure in its block; in the first words of a block what the story begins with.
    private String ahead(Span passage) {
        Span block = text.blocks().stream()
                .filter(candidate -> candidate.contains(passage))
                .findFirst()
                .orElse(passage);
        int from = Math.max(block.start(), passage.start() - LONGEST_LEAD);
        String before = text.plain().substring(from, passage.start());
        return before.contains(". ") ? before : lead();
    }

    /// The name that the story begins with, but for who says so; else the first word of its headline.
    private String anchor() {
        List<EventWords.Word> lead = words.in(lead());
        for (int at = 0; at < lead.size(); at++) {
            boolean speaks = lead.subList(at, Math.min(lead.size(), at + SPEAKER)).stream()
                    .anyMatch(word -> word.sort() == Sort.SAYING && !Speech.isOfSpeaker(lead, word.span()));
            if (lead.get(at).sort() == Sort.NAME && !speaks) {
                String name = lead.get(at).text();
                return synonyms.head(name).map(head -> "=" + head).orElseGet(() -> words.stem(name));
            }
        }
        return words.of(headline).stream().findFirst().orElse("");
    }

    private static Set<String> numbers(LedgerRow row, List<LedgerRow> all) {
        return all.stream()
                .filter(other -> other.kind() == row.kind() && other.hasNumber())
                .map(SubjectReader::number)
                .collect(Collectors.toSet());
    }

    static String number(LedgerRow row) {
        return row.least() + "–" + row.most();
    }
}
