package factbox.search;

import factbox.figures.choose.Whose;
import factbox.figures.verify.Standing;
import factbox.library.Mark;
import factbox.search.WordAnalyzer.Word;
import factbox.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Understands what a person typed: never a failure, at most a hint.
///
/// Parts are joined by *and*; `OR` joins its two neighbours, and so binds closer. `figure:`, `unit:`, `what:`, `from:`
/// and `standing:` of one query speak of the same figure, and with them its dates do, too.
public final class QueryParser {
    /// Who put a figure there, as it is typed.
    static final Map<String, Whose> ORIGINS =
            Map.of("editor", Whose.EDITOR, "text", Whose.FOUND, "reader", Whose.READER);

    private final WordAnalyzer analyzer = new WordAnalyzer();
    private final String text;
    private final boolean typing;
    private final List<String> hints = new ArrayList<>();
    private final List<ParsedQuery.Typed> words = new ArrayList<>();

    private QueryParser(String text, boolean typing) {
        this.text = text;
        this.typing = typing;
    }

    /// Of a query that is still being `typing`, the last word may be the beginning of one.
    public static ParsedQuery parse(String text, boolean typing) {
        QueryParser parser = new QueryParser(text, typing);
        StoryQuery query = parser.query();
        return new ParsedQuery(text, query, parser.hints, parser.words);
    }

    private StoryQuery query() {
        List<List<StoryQuery>> groups = new ArrayList<>();
        boolean or = false;
        for (QueryToken token : QueryToken.of(text)) {
            if (token.field().isEmpty()
                    && !token.quoted()
                    && !token.not()
                    && token.value().equals("OR")) {
                or = true;
                continue;
            }
            Optional<StoryQuery> part = part(token);
            if (part.isPresent()) {
                if (or && !groups.isEmpty()) {
                    groups.getLast().add(part.get());
                } else {
                    groups.add(new ArrayList<>(List.of(part.get())));
                }
            }
            or = false;
        }
        if (groups.isEmpty() && !hints.isEmpty()) {
            return new StoryQuery.Nothing();
        }
        return joined(groups);
    }

    private StoryQuery joined(List<List<StoryQuery>> groups) {
        List<StoryQuery> all = new ArrayList<>();
        boolean figures =
                groups.stream().anyMatch(group -> group.size() == 1 && group.getFirst() instanceof StoryQuery.Figure);
        @Nullable FigureTest figure = FigureTest.ANY;
        for (List<StoryQuery> group : groups) {
            if (group.size() > 1) {
                all.add(new StoryQuery.Or(group));
            } else if (group.getFirst() instanceof StoryQuery.Figure(FigureTest test)) {
                figure = figure == null ? null : figure.and(test);
            } else if (figures && group.getFirst() instanceof StoryQuery.Published days) {
                figure = figure == null ? null : figure.and(FigureTest.on(days));
            } else {
                all.add(group.getFirst());
            }
        }
        if (figure == null) {
            hints.add("No figure has two units or two standings");
            return new StoryQuery.Nothing();
        }
        if (figures) {
            all.add(new StoryQuery.Figure(figure));
        }
        return switch (all.size()) {
            case 0 -> new StoryQuery.All();
            case 1 -> all.getFirst();
            default -> new StoryQuery.And(all);
        };
    }

    private Optional<StoryQuery> part(QueryToken token) {
        Optional<StoryQuery> part = token.field().isEmpty() ? plain(token) : field(token);
        return token.not() ? part.map(StoryQuery.Not::new) : part;
    }

    private boolean isPrefix(QueryToken token) {
        return !token.quoted() && (token.value().endsWith("*") || (typing && token.open()));
    }

    private List<Word> words(QueryToken token) {
        return analyzer.words(token.value());
    }

    private static List<String> forms(List<Word> words) {
        return words.stream().map(Word::form).toList();
    }

    private Optional<StoryQuery> plain(QueryToken token) {
        List<Word> found = words(token);
        if (found.stream().noneMatch(word -> word.form().codePoints().anyMatch(Character::isLetterOrDigit))) {
            if (!token.value().isBlank()) {
                hints.add("“%s” has no word to look for".formatted(token.typed()));
            }
            return Optional.empty();
        }
        boolean prefix = isPrefix(token);
        if (found.size() == 1 && !token.quoted()) {
            String form = found.getFirst().form();
            if (!token.not() && !prefix) {
                words.add(new ParsedQuery.Typed(form, token.span()));
            }
            // where words are written without spaces, one character is seldom a word
            return Optional.of(new StoryQuery.Word(form, prefix || isIdeograph(form)));
        }
        List<String> forms = forms(found);
        if (!prefix) {
            return Optional.of(new StoryQuery.Phrase(forms));
        }
        List<String> before = forms.subList(0, forms.size() - 1);
        return Optional.of(
                new StoryQuery.And(List.of(new StoryQuery.Phrase(before), new StoryQuery.Word(forms.getLast(), true))));
    }

    private static boolean isIdeograph(String form) {
        return form.codePointCount(0, form.length()) == 1 && Character.isIdeographic(form.codePointAt(0));
    }

    private Optional<StoryQuery> field(QueryToken token) {
        Optional<QueryField> known = QueryField.named(token.field());
        if (known.isEmpty()) {
            // a colon is also just a colon, as in `Beirut: a city`
            hints.add("There is no “%s:”; it is searched as words".formatted(token.field()));
            return plain(new QueryToken(
                    token.not(),
                    "",
                    token.field() + " " + token.value(),
                    true,
                    token.open(),
                    new Span(token.span().start(), token.span().end())));
        }
        if (token.value().isBlank()) {
            if (!(typing && token.open())) {
                hints.add("“%s:” needs a value, such as %s"
                        .formatted(token.field(), known.get().example()));
            }
            return Optional.empty();
        }
        Optional<StoryQuery> query = value(known.get(), token);
        boolean begun = typing && token.open() && HalfTyped.mayBecome(known.get(), token.value());
        if (query.isEmpty() && !begun) {
            hints.add("“%s” is not understood; try %s"
                    .formatted(token.typed(), known.get().example()));
        }
        return query;
    }

    private Optional<StoryQuery> value(QueryField field, QueryToken token) {
        String value = token.value();
        return switch (field) {
            case HEADLINE -> named(token).map(forms -> new StoryQuery.Headline(forms, isPrefix(token)));
            case SECTION ->
                named(token).map(forms -> new StoryQuery.Named(StoryQuery.Name.SECTION, forms, isPrefix(token)));
            case SOURCE ->
                named(token).map(forms -> new StoryQuery.Named(StoryQuery.Name.SOURCE, forms, isPrefix(token)));
            case LANGUAGE ->
                Optional.of(
                        new StoryQuery.Language(value.toLowerCase(Locale.ROOT).strip()));
            case BEFORE -> DateRange.parse(value).map(DateRange::before);
            case AFTER -> DateRange.parse(value).map(DateRange::after);
            case ON -> DateRange.parse(value).map(DateRange::on);
            case IS -> is(value);
            case HAS -> has(value);
            case FIGURE -> NumberRange.parse(value).map(range -> new StoryQuery.Figure(range.test()));
            case UNIT -> Optional.of(new StoryQuery.Figure(FigureTest.ofUnit(value)));
            case WHAT -> named(token).map(forms -> new StoryQuery.Figure(FigureTest.ofWhat(forms, isPrefix(token))));
            case FROM -> from(value);
            case STANDING -> standing(value);
        };
    }

    private Optional<List<String>> named(QueryToken token) {
        List<String> forms = forms(words(token));
        return forms.isEmpty() ? Optional.empty() : Optional.of(forms);
    }

    private static Optional<StoryQuery> is(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "bookmarked" -> Optional.of(new StoryQuery.Marked(Mark.BOOKMARKED));
            case "read" -> Optional.of(new StoryQuery.Marked(Mark.READ));
            case "unread" -> Optional.of(new StoryQuery.Not(new StoryQuery.Marked(Mark.READ)));
            default -> Optional.empty();
        };
    }

    private Optional<StoryQuery> has(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "figure", "figures" -> Optional.of(new StoryQuery.HasFigures());
            case "note", "notes" -> {
                hints.add("Factbox keeps no notes");
                yield Optional.of(new StoryQuery.Nothing());
            }
            default -> Optional.empty();
        };
    }

    private static Optional<StoryQuery> standing(String value) {
        for (Standing standing : Standing.values()) {
            if (standing.name().equalsIgnoreCase(value)) {
                return Optional.of(new StoryQuery.Figure(FigureTest.ofStanding(standing)));
            }
        }
        return Optional.empty();
    }

    private static Optional<StoryQuery> from(String value) {
        Whose whose = ORIGINS.get(value.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(whose).map(FigureTest::from).map(StoryQuery.Figure::new);
    }
}
