package factbox.search;

import factbox.figures.verify.Standing;
import factbox.search.ModelStory.ModelFigure;
import factbox.search.ModelStory.ModelWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A query as typed, and which stories it finds, told by looking at each.
record ModelQuery(String text, Predicate<ModelStory> finds) {
    /// Of any kind, and up to three joined.
    static ModelQuery random(Random random, Set<String> bookmarked, Set<String> read) {
        List<ModelQuery> parts = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            ModelQuery part = one(random, bookmarked, read);
            if (random.nextInt(6) == 0) {
                ModelQuery other = one(random, bookmarked, read);
                part = new ModelQuery(part.text + " OR " + other.text, part.finds.or(other.finds));
            } else if (random.nextInt(5) == 0) {
                part = new ModelQuery("-" + part.text, part.finds.negate());
            }
            parts.add(part);
        }
        if (random.nextInt(3) == 0) {
            parts.add(figure(random));
        }
        String text = parts.stream().map(ModelQuery::text).collect(Collectors.joining(" "));
        return new ModelQuery(text, story -> parts.stream().allMatch(part -> part.finds.test(story)));
    }

    private static ModelQuery one(Random random, Set<String> bookmarked, Set<String> read) {
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> word(random);
            case 3, 4 -> prefix(random);
            case 5, 6 -> phrase(random);
            case 7 -> headline(random);
            case 8 -> section(random);
            case 9 -> source(random);
            case 10 -> language(random);
            case 11 -> date(random);
            case 12 -> new ModelQuery("is:bookmarked", story -> bookmarked.contains(story.id()));
            case 13 -> new ModelQuery("is:unread", story -> !read.contains(story.id()));
            case 14 -> new ModelQuery("from:editor", story -> !story.figures().isEmpty());
            default -> new ModelQuery("is:read", story -> read.contains(story.id()));
        };
    }

    /// A word is found in every form of a language in which the typed one is a form of the same lemma.
    private static boolean same(ModelStory story, ModelWord word, ModelWord typed) {
        return word.folded().equals(typed.folded())
                || (word.lemma().equals(typed.lemma()) && lemmas(story).contains(typed.folded()));
    }

    /// The forms whose lemma the language of the story knows.
    private static Set<String> lemmas(ModelStory story) {
        return ModelStory.forms(story.primaryLanguage());
    }

    private static ModelQuery word(Random random) {
        ModelWord typed = ModelStory.word(random);
        return new ModelQuery(
                casing(typed.printed(), random),
                story -> story.parts().flatMap(List::stream).anyMatch(word -> same(story, word, typed)));
    }

    private static String casing(String word, Random random) {
        return random.nextInt(4) == 0 ? word.toUpperCase(Locale.ROOT) : word;
    }

    private static ModelQuery prefix(Random random) {
        ModelWord typed = ModelStory.word(random);
        int length = 1 + random.nextInt(Math.min(4, typed.folded().length()));
        String beginning = typed.folded().substring(0, length).replaceAll("\\.$", "");
        // what was typed so far may itself be a word, with other forms: that is left to the tests of words
        if (ModelStory.isForm(beginning)) {
            return word(random);
        }
        return new ModelQuery(
                beginning + "*",
                story -> story.parts()
                        .flatMap(List::stream)
                        .anyMatch(word -> word.folded().startsWith(beginning)));
    }

    private static ModelQuery phrase(Random random) {
        ModelWord first = ModelStory.word(random);
        ModelWord second = random.nextBoolean() ? ModelStory.like(first, random) : ModelStory.word(random);
        List<String> forms = List.of(first.folded(), second.folded());
        return new ModelQuery(
                "\"%s %s\"".formatted(first.printed(), second.printed()),
                story -> story.parts().anyMatch(part -> contains(part, forms)));
    }

    private static boolean contains(List<ModelWord> words, List<String> forms) {
        for (int at = 0; at + forms.size() <= words.size(); at++) {
            int from = at;
            boolean same = true;
            for (int i = 0; i < forms.size(); i++) {
                same &= words.get(from + i).folded().equals(forms.get(i));
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    private static ModelQuery headline(Random random) {
        ModelWord typed = ModelStory.word(random);
        return new ModelQuery(
                "headline:" + typed.printed(),
                story -> story.headline().stream().anyMatch(word -> same(story, word, typed)));
    }

    private static ModelQuery section(Random random) {
        return switch (random.nextInt(3)) {
            case 0 ->
                new ModelQuery(
                        "section:\"middle east\"", story -> story.section().equals("Middle East"));
            case 1 -> new ModelQuery("section:MIDDLE", story -> story.section().startsWith("Middle"));
            default -> new ModelQuery("section:sport", story -> story.section().equals("Sport"));
        };
    }

    private static ModelQuery source(Random random) {
        return random.nextBoolean()
                ? new ModelQuery("source:herald", story -> story.source().endsWith("Herald"))
                : new ModelQuery("source:\"arab news\"", story -> story.source().equals("Arab News"));
    }

    private static ModelQuery language(Random random) {
        return switch (random.nextInt(3)) {
            case 0 ->
                new ModelQuery("language:en", story -> story.primaryLanguage().equals("en"));
            case 1 -> new ModelQuery("language:en-gb", story -> story.language().equals("en-GB"));
            default -> new ModelQuery("language:FR", story -> story.language().equals("fr"));
        };
    }

    private static ModelQuery date(Random random) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(800));
        String month = day.toString().substring(0, 7);
        return switch (random.nextInt(4)) {
            case 0 -> new ModelQuery("before:" + day, story -> story.published().isBefore(day));
            case 1 -> new ModelQuery("after:" + day, story -> story.published().isAfter(day));
            case 2 ->
                new ModelQuery(
                        "on:" + month, story -> story.published().toString().startsWith(month));
            default ->
                new ModelQuery(
                        "before:" + month, story -> story.published().toString().compareTo(month) < 0);
        };
    }

    /// Up to three conditions, which one and the same figure must meet.
    private static ModelQuery figure(Random random) {
        Predicate<ModelFigure> test = _ -> true;
        String text = " from:editor";
        if (random.nextInt(4) > 0) {
            int number = 10 + random.nextInt(35);
            switch (random.nextInt(4)) {
                case 0 -> {
                    text += " figure:" + number;
                    test = test.and(figure -> figure.least() <= number && figure.most() >= number);
                }
                case 1 -> {
                    text += " figure:>" + number;
                    test = test.and(figure -> figure.most() > number);
                }
                case 2 -> {
                    text += " figure:<=" + number;
                    test = test.and(figure -> figure.least() <= number);
                }
                default -> {
                    text += " figure:" + number + ".." + (number + 3);
                    test = test.and(figure -> figure.most() >= number && figure.least() <= number + 3);
                }
            }
        }
        if (random.nextInt(2) == 0) {
            text += " unit:people";
            test = test.and(figure -> figure.unit().equals("people"));
        }
        if (random.nextInt(4) == 0) {
            Standing standing = ModelStory.pick(List.of(Standing.VERIFIED, Standing.DISPUTED, Standing.LOST), random);
            text += " standing:" + standing.name().toLowerCase(Locale.ROOT);
            test = test.and(figure -> figure.standing() == standing);
        }
        Predicate<ModelFigure> whole = test;
        return new ModelQuery(text.strip(), story -> story.figures().stream().anyMatch(whole));
    }
}
