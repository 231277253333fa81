package factbox.figures.choose;

import factbox.figures.claim.Dates;
import factbox.figures.claim.Heard;
import factbox.figures.claim.Speakers;
import factbox.figures.quantity.Mention;
import factbox.figures.quantity.QuantityFinder;
import factbox.figures.token.Kind;
import factbox.figures.token.Lexicon;
import factbox.figures.token.Sentence;
import factbox.figures.token.Sentences;
import factbox.story.Quantity;
import factbox.story.Span;
import factbox.story.Story;
import factbox.story.StoryText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds all figures of a text and chooses the few that readers look for, in reading order.
///
/// People harmed or moved, money, what headline and summary repeat, and totals come before their parts and small
/// counts.
public final class StoryFigures {
    private static final int MOST = 8;
    /// A figure of less worth has a card only in a story with fewer cards than these.
    private static final int LEAST = 2;
    private static final int FEW = 3;
    /// What a few things are worth, such as the two pages of a report, which never have a card.
    private static final int TRIVIAL = 1;
    /// The paragraphs behind the first that mostly go on with it.
    private static final int EARLY = 3;
    private final Lexicon lexicon;
    private final Set<BigDecimal> repeated;
    private final Topic topic;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Integer> unattributed = new ArrayList<>();
    private final List<Integer> worths = new ArrayList<>();
    private final Set<BigDecimal> numbers = new HashSet<>();
    private Heard heard = Heard.NOBODY;
    /// Whether the paragraph is the first, and whether it had a figure yet.
    private boolean leads;

    private int block = -1;

    private boolean led;

    private StoryFigures(StoryText text, Locale locale, String opening) {
        this.lexicon = Lexicon.of(locale);
        this.repeated = QuantityFinder.find(opening, new Span(0, opening.length()), locale).stream()
                .map(FigureWorth::number)
                .filter(number -> number.signum() != 0)
                .collect(Collectors.toSet());
        Span lead = text.blocks().isEmpty() ? new Span(0, 0) : text.blocks().getFirst();
        this.topic = new Topic(lexicon, opening, lead.in(text.plain()));
        for (Span block : text.blocks()) {
            heard = heard.inNextParagraph();
            leads = block.equals(lead);
            this.block++;
            Sentences sentences = new Sentences(text.plain(), block, lexicon);
            for (Sentence sentence = sentences.next(); sentence.size() > 0; sentence = sentences.next()) {
                read(sentence);
            }
        }
    }

    /// The figures of a story's body; what its headline and summary repeat weighs more.
    public static List<Figure> of(Story story, StoryText text) {
        return of(text, story.locale(), story.headline() + ".\n\n" + String.join("\n\n", story.summary()));
    }

    /// The figures of a text; `opening` is what stands above it.
    public static List<Figure> of(StoryText text, Locale locale, String opening) {
        return new StoryFigures(text, locale, opening).chosen();
    }

    private void read(Sentence sentence) {
        List<Mention> mentions = QuantityFinder.find(sentence);
        Speakers speakers = new Speakers(sentence, mentions, heard);
        heard = speakers.after();
        attribute();
        if (mentions.isEmpty()) {
            return;
        }
        Dates dates = new Dates(sentence, mentions);
        Labels labels = new Labels(sentence, mentions);
        FigureWorth worth = new FigureWorth(sentence, mentions, repeated);
        int shared = topic.shared(sentence);
        int first = figures.size();
        for (int at = 0; at < mentions.size(); at++) {
            Mention mention = mentions.get(at);
            figures.add(new Figure(mention, labels.of(mention), speakers.of(mention), dates.of(mention), false));
            if (speakers.isOpen(mention)) {
                unattributed.add(figures.size() - 1);
            }
            worths.add(worth.of(at) + place(mention, shared));
            numbers.add(FigureWorth.number(mention));
        }
        if (leads && !led) {
            led = true;
            IntStream.range(first, figures.size())
                    .boxed()
                    .filter(at -> FigureWorth.leads(figures.get(at).mention()))
                    .max(Comparator.comparingInt((Integer at) -> worths.get(at)).thenComparingInt(at -> -at))
                    .ifPresent(at -> worths.set(at, worths.get(at) + FigureWorth.ALWAYS));
        }
    }

    /// What comes first and what is of the topic weighs more than what is told by the way.
    private int place(Mention mention, int shared) {
        int aside = mention.kind() == Kind.DURATION ? 2 : 1;
        return leads
                ? mention.kind() == Kind.AGE ? 0 : 2
                : block <= EARLY
                        ? -aside * (2 - Math.min(shared, 2)) / 2
                        : shared == 0 ? -3 * aside : shared == 1 ? -aside : 0;
    }

    /// The figures of a quotation whose speaker is named at its end.
    private void attribute() {
        Span speaker = heard.quoted();
        if (speaker != null) {
            unattributed.forEach(at -> figures.set(at, figures.get(at).saidBy(speaker)));
        }
        if (speaker != null || !heard.open()) {
            unattributed.clear();
        }
    }

    private List<Figure> chosen() {
        List<Integer> ranked = IntStream.range(0, figures.size())
                .filter(at -> worth(at) > TRIVIAL)
                .boxed()
                .sorted(Comparator.comparingInt((Integer at) -> -worth(at)))
                .toList();
        Set<Integer> keys = new TreeSet<>();
        for (int at : ranked) {
            boolean twice = keys.stream().anyMatch(key -> isSame(figures.get(key), figures.get(at)));
            if (keys.size() == MOST || (keys.size() >= FEW && worth(at) <= LEAST)) {
                break;
            }
            if (!twice) {
                keys.add(at);
            }
        }
        keys.forEach(at -> figures.set(at, figures.get(at).asKey()));
        return List.copyOf(figures);
    }

    /// A part weighs less where its total is there.
    private int worth(int at) {
        return worths.get(at) - (isPart(at, at - 1) || isPart(at, at + 1) ? 4 : 0);
    }

    /// One of two neighbours that add up to a third number of the story.
    private boolean isPart(int at, int other) {
        if (other < 0 || other >= figures.size()) {
            return false;
        }
        BigDecimal one = FigureWorth.number(figures.get(at).mention());
        BigDecimal two = FigureWorth.number(figures.get(other).mention());
        return one.signum() > 0
                && two.signum() > 0
                && numbers.contains(one.add(two).stripTrailingZeros());
    }

    private static boolean isSame(Figure one, Figure other) {
        Quantity first = one.mention().quantity();
        Quantity second = other.mention().quantity();
        return first instanceof Quantity.Wording
                ? first.equals(second)
                : FigureWorth.number(one.mention()).compareTo(FigureWorth.number(other.mention())) == 0
                        && (first.unit().equals(second.unit())
                                || (one.mention().kind() == Kind.MONEY
                                        && other.mention().kind() == Kind.MONEY)
                                || one.mention().bare()
                                || other.mention().bare());
    }
}
