package factbox.search;

import factbox.figures.verify.Standing;
import factbox.library.Library;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// Completes the field or the value that is being typed at the end of a query.
final class QueryCompletion {
    /// A single letter begins every word.
    private static final int SHORTEST_FIELD = 2;
    private static final int MOST = 8;

    private final Library library;
    private final IndexReader reader;
    private final Function<String, List<String>> units;

    /// `units` tells the names of the library's units that begin so.
    QueryCompletion(Library library, IndexReader reader, Function<String, List<String>> units) {
        this.units = units;
        this.library = library;
        this.reader = reader;
    }

    List<Completion> of(String text) throws IOException {
        List<QueryToken> tokens = QueryToken.of(text);
        if (tokens.isEmpty() || !tokens.getLast().open()) {
            return List.of();
        }
        QueryToken token = tokens.getLast();
        String before = text.substring(0, token.span().start()) + (token.not() ? "-" : "");
        if (!token.field().isEmpty()) {
            QueryField field = QueryField.named(token.field()).orElse(null);
            return field == null ? List.of() : values(field, token.value(), before);
        }
        if (token.quoted() || token.value().length() < SHORTEST_FIELD) {
            return List.of();
        }
        return Stream.of(QueryField.values())
                .filter(field -> begins(field.typed(), token.value()))
                .map(field -> new Completion(before + field.typed() + ":", field.typed() + ":", field.example()))
                .toList();
    }

    private List<Completion> values(QueryField field, String typed, String before) throws IOException {
        return values(field, typed).stream()
                .filter(value -> !value.equalsIgnoreCase(typed))
                .limit(MOST)
                .map(value -> {
                    String quoted = value.chars().anyMatch(Character::isWhitespace) ? '"' + value + '"' : value;
                    return new Completion(before + field.typed() + ":" + quoted + " ", value, "");
                })
                .toList();
    }

    private List<String> values(QueryField field, String typed) throws IOException {
        return switch (field) {
            case SECTION -> beginning(library.sections(), typed);
            case SOURCE -> beginning(library.sources(), typed);
            case LANGUAGE -> beginning(languages(), typed);
            case UNIT -> units.apply(typed);
            case IS -> beginning(List.of("bookmarked", "unread", "read"), typed);
            case HAS -> beginning(List.of("figures"), typed);
            case STANDING ->
                beginning(
                        Stream.of(Standing.values())
                                .map(standing -> standing.name().toLowerCase(Locale.ROOT))
                                .toList(),
                        typed);
            case FROM -> beginning(List.of("editor", "text", "reader"), typed);
            case WHAT -> typed.isEmpty() ? List.of("killed", "injured", "arrested", "jobs", "profit") : List.of();
            case FIGURE -> typed.isEmpty() ? List.of("171", ">1000", "50..60") : List.of();
            case HEADLINE, BEFORE, AFTER, ON -> List.of();
        };
    }

    /// Names that begin so, and then those of which another word does.
    private static List<String> beginning(List<String> names, String typed) {
        List<String> found = new ArrayList<>(
                names.stream().filter(name -> begins(name, typed)).toList());
        names.stream()
                .filter(name -> !found.contains(name))
                .filter(name -> Stream.of(name.split("\\s+")).anyMatch(word -> begins(word, typed)))
                .forEach(found::add);
        return found;
    }

    private static boolean begins(String name, String typed) {
        return name.regionMatches(true, 0, typed, 0, typed.length());
    }

    private List<String> languages() throws IOException {
        List<String> languages = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, Fields.LANGUAGE);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                languages.add(term.utf8ToString());
            }
        }
        return languages;
    }
}
