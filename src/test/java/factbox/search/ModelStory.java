package factbox.search;

import factbox.figures.verify.Standing;
import factbox.story.Body;
import factbox.story.Bound;
import factbox.story.Element;
import factbox.story.KeyFigure;
import factbox.story.Passage;
import factbox.story.Quantity;
import factbox.story.Source;
import factbox.story.Story;
import factbox.story.Tag;
import factbox.story.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A story of words whose folded form and lemma are known by construction, so that a scan needs none of the search's
/// own code to tell what is in it.
record ModelStory(
        String id,
        String language,
        String section,
        String source,
        LocalDate published,
        List<ModelWord> headline,
        List<List<ModelWord>> lines,
        List<ModelFigure> figures) {

    /// A word as printed, as folded, and the lemma that its other forms share with it.
    record ModelWord(String printed, String folded, String lemma) {}

    /// A figure with the standing that it was made to have.
    record ModelFigure(double least, double most, String unit, Standing standing) {}

    private static final Map<String, List<ModelWord>> WORDS = Map.of(
            "en",
                    words("port port port|ports ports port|fire fire fire|fires fires fire|minister minister minister|"
                            + "Ministers ministers minister|Café cafe cafe|Beirut beirut beirut|talking talking talk|"
                            + "talked talked talk|talk talk talk|of of of|the the the|ship ship ship|shipping shipping ship|"
                            + "portable portable portable|3,200 3200 3200|10.5 10.5 10.5"),
            "fr",
                    words(
                            "maison maison maison|maisons maisons maison|Été ete ete|ville ville ville|port port port|ports ports port|"
                                    + "villes villes ville|le le le|œuf oeuf oeuf"),
            "de",
                    words("Straße strasse strasse|Straßen strassen strasse|Haus haus haus|Brücke brucke brucke|"
                            + "der der der|Port port port|Ports ports port"),
            "es",
                    words(
                            "casa casa casa|casas casas casa|niño nino nino|niños ninos nino|el el el|puerto puerto puerto"),
            "ar", words("مَدرسة مدرسه مدرسه|كتاب كتاب كتاب|ميناء ميناء ميناء"),
            "fa", words("کتاب كتاب كتاب|شهر شهر شهر|بندر بندر بندر"),
            "pt", words("Ação acao acao|porto porto porto|portos portos portos"));
    private static final List<String> LANGUAGES =
            List.of("en", "en", "en", "en-GB", "en", "en", "fr", "de", "es", "ar", "fa", "pt");
    private static final List<String> SECTIONS = List.of("World", "Middle East", "Middle Asia", "Sport");
    private static final List<String> SOURCES = List.of("Arab News", "Coast Herald", "The Daily Herald");
    private static final List<String> UNITS = List.of("people", "USD", "homes");

    private static List<ModelWord> words(String table) {
        return Stream.of(table.split("\\|", -1))
                .map(row -> row.split(" ", -1))
                .map(word -> new ModelWord(word[0], word[1], word[2]))
                .toList();
    }

    /// The words of a language, or of one picked at random now and then.
    static ModelWord word(Random random) {
        List<ModelWord> words = WORDS.getOrDefault(pick(List.copyOf(WORDS.keySet()), random), List.of());
        return pick(words, random);
    }

    /// The folded forms of the words of a language.
    static Set<String> forms(String language) {
        return WORDS.getOrDefault(language, List.of()).stream()
                .map(ModelWord::folded)
                .collect(Collectors.toSet());
    }

    static boolean isForm(String folded) {
        return WORDS.keySet().stream().anyMatch(language -> forms(language).contains(folded));
    }

    /// Another word of the same language.
    static ModelWord like(ModelWord word, Random random) {
        return WORDS.values().stream()
                .filter(words -> words.contains(word))
                .findFirst()
                .map(words -> pick(words, random))
                .orElse(word);
    }

    static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    String primaryLanguage() {
        return language.substring(0, 2);
    }

    static ModelStory random(int number, Random random) {
        String language = pick(LANGUAGES, random);
        List<ModelWord> own = WORDS.getOrDefault(language.substring(0, 2), List.of());
        List<List<ModelWord>> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            lines.add(line(own, 1 + random.nextInt(6), random));
        }
        List<ModelFigure> figures = new ArrayList<>();
        for (int i = random.nextInt(5) - 1; i > 0; i--) {
            figures.add(figure(10 * i + random.nextInt(10), language, random));
        }
        return new ModelStory(
                "m" + number,
                language,
                pick(SECTIONS, random),
                pick(SOURCES, random),
                LocalDate.of(2020, 1, 1).plusDays(random.nextInt(800)),
                line(own, 1 + random.nextInt(4), random),
                lines,
                figures);
    }

    private static List<ModelWord> line(List<ModelWord> words, int length, Random random) {
        return Stream.generate(() -> pick(words, random)).limit(length).toList();
    }

    private static ModelFigure figure(int number, String language, Random random) {
        boolean english = language.startsWith("en");
        Standing standing = pick(
                english
                        ? List.of(Standing.VERIFIED, Standing.DISPUTED, Standing.UNSUPPORTED, Standing.LOST)
                        : List.of(Standing.UNSUPPORTED, Standing.LOST),
                random);
        boolean range = standing == Standing.LOST && random.nextBoolean();
        return new ModelFigure(number, range ? number + 25 : number, pick(UNITS, random), standing);
    }

    /// The headline, the lines of the body, and the lines that the figures stand in.
    Stream<List<ModelWord>> parts() {
        Stream<List<ModelWord>> evidence = figures.stream()
                .filter(figure -> figure.standing != Standing.LOST)
                .map(figure -> Stream.of(evidence(figure).replace("$", "").split(" ", -1))
                        .map(word -> new ModelWord(word, word, word))
                        .toList());
        return Stream.of(Stream.of(headline), lines.stream(), evidence).flatMap(part -> part);
    }

    /// Where a figure is unsupported its passage says otherwise; where it is lost there is none.
    private static String evidence(ModelFigure figure) {
        long number = (long) figure.least;
        return said(figure.standing == Standing.UNSUPPORTED ? number + 500 : number, figure.unit);
    }

    Story story() {
        List<Element> blocks = new ArrayList<>();
        lines.forEach(line -> blocks.add(paragraph(printed(line))));
        List<KeyFigure> keyFigures = new ArrayList<>();
        for (ModelFigure figure : figures) {
            long number = (long) figure.least;
            String evidence = evidence(figure);
            if (figure.standing != Standing.LOST) {
                blocks.add(paragraph(evidence));
            }
            Quantity quantity = figure.least == figure.most
                    ? new Quantity.Amount(Bound.EXACTLY, BigDecimal.valueOf(number), figure.unit)
                    : new Quantity.Range(
                            BigDecimal.valueOf(number), BigDecimal.valueOf((long) figure.most), figure.unit);
            keyFigures.add(new KeyFigure(
                    said(number, figure.unit),
                    "number",
                    quantity,
                    null,
                    null,
                    figure.standing == Standing.DISPUTED ? "They dispute it." : null,
                    new Passage(evidence, "", "", null)));
        }
        return new Story(
                id,
                language,
                section,
                printed(headline),
                null,
                published,
                null,
                new Source(source, null, null),
                List.of(),
                new Body(blocks),
                keyFigures);
    }

    private static String said(long number, String unit) {
        return unit.equals("USD") ? "$" + number : number + " " + unit;
    }

    private static Element paragraph(String text) {
        return new Element(Tag.P, List.of(new Text(text)));
    }

    private static String printed(List<ModelWord> words) {
        return words.stream().map(ModelWord::printed).collect(Collectors.joining(" "));
    }
}
