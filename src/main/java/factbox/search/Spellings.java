package factbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks for words also as they are written in one: `add on` and `add-on` are `addon` besides, `1 000` is `1000`.
final class Spellings {
    private Spellings() {}

    /// What is excluded is excluded as it was typed.
    static StoryQuery of(StoryQuery query) {
        return switch (query) {
            case StoryQuery.Word(String form, boolean prefix) -> {
                String closed = Compound.closed(form);
                yield closed.equals(form) ? query : or(query, new StoryQuery.Word(closed, prefix));
            }
            case StoryQuery.Phrase(List<String> forms) ->
                joined(forms)
                        .map(form -> or(query, new StoryQuery.Word(form, false)))
                        .orElse(query);
            case StoryQuery.Headline(List<String> forms, boolean prefix) ->
                joined(forms)
                        .map(form -> or(query, new StoryQuery.Headline(List.of(form), prefix)))
                        .orElse(query);
            case StoryQuery.Named(StoryQuery.Name name, List<String> forms, boolean prefix) ->
                joined(forms)
                        .map(form -> or(query, new StoryQuery.Named(name, List.of(form), prefix)))
                        .orElse(query);
            case StoryQuery.And(List<StoryQuery> parts) -> new StoryQuery.And(all(parts));
            case StoryQuery.Or(List<StoryQuery> parts) ->
                new StoryQuery.Or(parts.stream().map(Spellings::of).toList());
            default -> query;
        };
    }

    private static StoryQuery or(StoryQuery one, StoryQuery other) {
        return new StoryQuery.Or(List.of(one, other));
    }

    /// Words that stand side by side, as one word or one number.
    private static Optional<String> joined(List<String> forms) {
        StringBuilder joined = new StringBuilder(Compound.closed(forms.getFirst()));
        boolean words = true;
        boolean groups = true;
        for (int at = 1; at < forms.size(); at++) {
            words &= Compound.mayJoin(forms.get(at - 1), forms.get(at));
            groups &= Compound.isGroup(forms.get(at - 1), forms.get(at));
            joined.append(Compound.closed(forms.get(at)));
        }
        boolean changes =
                forms.size() > 1 || joined.length() != forms.getFirst().length();
        return changes && (words || groups) ? Optional.of(joined.toString()) : Optional.empty();
    }

    /// Each word may also be a part of the word that it makes with the one before or behind it.
    private static List<StoryQuery> all(List<StoryQuery> parts) {
        List<List<StoryQuery>> ways = new ArrayList<>();
        parts.forEach(part -> ways.add(new ArrayList<>(List.of(of(part)))));
        for (int first = 0; first < parts.size(); first++) {
            for (int last = first + 1; last < parts.size(); last++) {
                List<String> forms = parts.subList(first, last + 1).stream()
                        .map(Spellings::single)
                        .toList();
                boolean number = last == first + 1 || Compound.isGroup(forms.get(forms.size() - 2), forms.getLast());
                if (forms.contains("") || !number) {
                    break;
                }
                boolean prefix = parts.get(last) instanceof StoryQuery.Word(var _, boolean open) && open;
                Optional<String> whole = joined(forms);
                if (whole.isPresent()) {
                    StoryQuery word = new StoryQuery.Word(whole.get(), prefix);
                    ways.subList(first, last + 1).forEach(way -> way.add(word));
                }
            }
        }
        return ways.stream()
                .map(way -> way.size() == 1 ? way.getFirst() : new StoryQuery.Or(way))
                .toList();
    }

    /// The form of a part that is one whole word, or nothing.
    private static String single(StoryQuery part) {
        return switch (part) {
            case StoryQuery.Word(String form, var _) -> form;
            case StoryQuery.Phrase(List<String> forms) when forms.size() == 1 -> forms.getFirst();
            default -> "";
        };
    }
}
