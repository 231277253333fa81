package factbox.figures.token;

import factbox.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Sorts the words of a sentence by what they tell of an event.
public final class EventWords {
    /// What a word of a sentence is good for when two sentences are compared.
    public enum Sort {
        /// A word of any other sort: it tells what happened.
        CONTENT,
        /// A content word with a capital; at the beginning of a sentence only where another one follows.
        NAME,
        /// It joins others and tells nothing.
        FUNCTION,
        /// A day of the week, or a month.
        TIME,
        /// It makes the number one of something else: a part, a sum, a difference, a rate.
        PART,
        /// It says that the number was another one before.
        GROWTH,
        /// It says that the number is one of something to come.
        PLAN,
        /// It says that a number was wrong.
        CORRECTION,
        /// Behind it stands what is counted, as in `number of`.
        COUNTING,
        /// It stands for somebody or something that was named.
        PRONOUN,
        /// It says that somebody says so.
        SAYING,
        /// It tells what is known, as `showed` does.
        REPORT;

        static Sort ofSection(String section) {
            return valueOf(section.substring("event ".length()).toUpperCase(Locale.ROOT));
        }
    }

    /// A word in small letters, or a phrase of one sort.
    public record Word(String text, Sort sort, Span span) {}

    private final Lexicon lexicon;
    private final Sentence sentence;

    private EventWords(String text, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.sentence = new Sentence(text, Tokenizer.all(text, lexicon.vocabulary), lexicon);
    }

    /// Whether the language's table can tell.
    public static boolean knows(Locale locale) {
        return Lexicon.knows(locale) && Lexicon.of(locale).events.containsKey(Sort.FUNCTION);
    }

    /// The words of a text in their order, without numbers and signs.
    public static List<Word> of(String text, Locale locale) {
        return new EventWords(text, Lexicon.of(locale)).words();
    }

    private List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < sentence.size(); ) {
            Token token = sentence.token(at);
            int tokens = 1;
            if (token.isWord()) {
                Sort sort = null;
                for (Sort listed : lexicon.events.keySet()) {
                    Optional<Phrases.Match<Boolean>> match = phrases(listed).at(sentence, at);
                    if (match.isPresent() && (sort == null || match.get().tokens() > tokens)) {
                        sort = listed;
                        tokens = match.get().tokens();
                    }
                }
                Span span = sentence.span(at, at + tokens);
                words.add(new Word(plain(token.text()), sort == null ? other(at) : sort, span));
            }
            at += tokens;
        }
        return words;
    }

    /// Without the ending of an owner.
    private static String plain(String word) {
        int end = word.endsWith("s") ? word.length() - 1 : word.length();
        boolean owns = end > 0 && (word.charAt(end - 1) == '\'' || word.charAt(end - 1) == '’');
        return owns ? word.substring(0, end - 1) : word;
    }

    private Phrases<Boolean> phrases(Sort sort) {
        return lexicon.events.getOrDefault(sort, lexicon.joining);
    }

    private Sort other(int at) {
        Token token = sentence.token(at);
        String plain = plain(token.text());
        boolean month = lexicon.months.exact(plain) != null && token.isCapital();
        if (month || lexicon.set(WordSet.WEEKDAY).exact(plain) != null) {
            return Sort.TIME;
        }
        if (lexicon.small.has(token)
                || lexicon.scales.has(token)
                || lexicon.scaleSuffixes.has(token)
                || lexicon.scaleLetters.has(token)) {
            return Sort.FUNCTION;
        }
        if (lexicon.isIn(WordSet.REPORTING, token) && !token.isCapital()) {
            return Sort.REPORT;
        }
        boolean opening = at == 0 || sentence.token(at - 1).is(".", "“", "\"");
        Token next = sentence.token(at + 1);
        boolean name = token.isCapital()
                && (!opening
                        || (next.isWord() && next.isCapital())
                        || plain.length() < token.text().length());
        return name ? Sort.NAME : Sort.CONTENT;
    }
}
