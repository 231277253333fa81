package factbox.search;

import factbox.story.Body;
import factbox.story.Bound;
import factbox.story.Element;
import factbox.story.KeyFigure;
import factbox.story.PartialDate;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Source;
import factbox.story.Story;
import factbox.story.Tag;
import factbox.story.Text;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// News that nobody wrote: the same seed gives the same stories, each of about 3 KB, with figures and dates.
final class GeneratedNews {
    private static final String[] SECTIONS = {
        "World", "Middle East", "Europe", "Asia", "Americas", "Africa", "Business", "Science", "Health", "Sport"
    };
    private static final String[] SOURCES = {
        "Arab News", "The Daily Ledger", "Coast Herald", "Northern Post", "Capital Times", "The Examiner", "Wire Desk"
    };
    private static final String[] COUNTED = {
        "people", "homes", "troops", "ships", "schools", "voters", "tons", "jobs", "aircraft", "prisoners"
    };
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int STORIES_A_DAY = 170;
    private static final int LENGTH = 3000;

    private final long seed;
    private final Vocabulary vocabulary;

    GeneratedNews(long seed) {
        this.seed = seed;
        vocabulary = new Vocabulary(seed);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Story story(int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        List<KeyFigure> figures = new ArrayList<>();
        List<Element> blocks = new ArrayList<>();
        // an archive's file is in the order of days, more or less
        LocalDate published = FIRST.plusDays(number / STORIES_A_DAY + random.nextInt(30));
        for (int length = 0; length < LENGTH; ) {
            String paragraph = paragraph(random, published, figures);
            blocks.add(new Element(Tag.P, List.of(new Text(paragraph))));
            length += paragraph.length() + 1;
        }
        return new Story(
                "g%d-%07d".formatted(seed, number),
                "en",
                Vocabulary.one(SECTIONS, random),
                sentence(random, 6 + random.nextInt(5)).replace(".", ""),
                vocabulary.ranked(200 + random.nextInt(5000)).toUpperCase(Locale.ROOT),
                published,
                null,
                new Source(Vocabulary.one(SOURCES, random), null, null),
                List.of(sentence(random, 14), sentence(random, 12)),
                new Body(blocks),
                figures);
    }

    private String paragraph(SplittableRandom random, LocalDate published, List<KeyFigure> figures) {
        StringBuilder paragraph = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            paragraph.append(sentence(random, 9 + random.nextInt(18))).append(' ');
        }
        if (random.nextInt(5) < 2) {
            paragraph.append(figure(random, published, figures));
        }
        return paragraph.toString().strip();
    }

    private String sentence(SplittableRandom random, int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : random.nextInt(14) == 0 ? ", " : " ").append(vocabulary.next(random));
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.append('.').toString();
    }

    /// A sentence with a figure; of a story's first six the figure is a key figure.
    private String figure(SplittableRandom random, LocalDate published, List<KeyFigure> figures) {
        boolean atLeast = random.nextInt(3) == 0;
        boolean money = random.nextInt(6) == 0;
        long number = Math.round(Math.pow(10, 0.5 + random.nextDouble() * (money ? 9 : 5)));
        String unit = money ? "USD" : Vocabulary.one(COUNTED, random);
        String printed = NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
        String words = (atLeast ? "at least " : "") + (money ? "$" + printed : printed + " " + unit);
        LocalDate day = published.minusDays(random.nextInt(30));
        if (figures.size() < 6) {
            figures.add(new KeyFigure(
                    printed,
                    unit + " counted",
                    new Quantity.Amount(atLeast ? Bound.AT_LEAST : Bound.EXACTLY, BigDecimal.valueOf(number), unit),
                    new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                    null,
                    random.nextInt(20) == 0 ? "The ministry disputes this." : null,
                    new Passage(words, "", "", null)));
        }
        return "The %s counted %s on %s.".formatted(vocabulary.next(random), words, day);
    }
}
