package factbox.figures.token;

import factbox.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Groups of words and phrases that say one thing in the news, each with a head that stands for all of them.
///
/// The heads are the same in all languages, so `morts` and `perished` have one head.
public final class Synonyms {
    private static final List<String> LANGUAGES = List.of("en", "fr", "de", "es");

    /// A group's head, and where in a text one of the group's words or phrases stands.
    public record Found(String head, Span span) {}

    private final Lexicon lexicon;

    private Synonyms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The groups of a language; those of English for a language that has no table.
    public static Synonyms of(Locale locale) {
        return new Synonyms(Lexicon.of(locale));
    }

    public static Synonyms of(Lexicon lexicon) {
        return new Synonyms(lexicon);
    }

    /// The head of the group whose word or phrase begins at a token.
    public Optional<String> at(Sentence sentence, int token) {
        Optional<Phrases.Match<String>> match = lexicon.synonyms.at(sentence, token);
        return match.isPresent() ? Optional.of(match.get().meaning()) : Optional.empty();
    }

    /// The groups of every language that has some.
    public static List<Synonyms> all() {
        return LANGUAGES.stream().map(Locale::forLanguageTag).map(Synonyms::of).toList();
    }

    /// The head of the group that has this word, or this whole phrase.
    public Optional<String> head(String phrase) {
        return Optional.ofNullable(lexicon.synonyms.exact(phrase));
    }

    /// The groups' words and phrases in a text, in their order; the longest where several begin at one place.
    public List<Found> in(String text) {
        Sentence words = new Sentence(text, Tokenizer.all(text, lexicon.vocabulary), lexicon);
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Optional<Phrases.Match<String>> match = lexicon.synonyms.at(words, at);
            if (match.isPresent()) {
                int next = at + match.get().tokens();
                found.add(new Found(match.get().meaning(), words.span(at, next)));
                at = next;
            } else {
                at++;
            }
        }
        return found;
    }
}
