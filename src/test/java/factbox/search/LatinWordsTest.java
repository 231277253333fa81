package factbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.search.WordAnalyzer.Word;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// A text in Latin letters has the words that the analyzer gives it, by whichever way.
final class LatinWordsTest {
    private final WordAnalyzer analyzer = new WordAnalyzer();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "Beirut",
                "U",
                "S",
                "1",
                "3,200",
                "50",
                ".",
                ",",
                ":",
                ";",
                "'",
                "’",
                "‘",
                "_",
                "-",
                "–",
                " ",
                "\n",
                "\t",
                "%",
                "$",
                "é",
                "Île",
                "ß",
                "œ",
                "ſ",
                "·",
                "ŉ",
                "ª",
                "²",
                "½",
                "×",
                "@",
                "#",
                "/",
                "“",
                "€",
                "\u00a0",
                "\u00ad",
                "\u2009",
                "e\u0301",
                "ا",
                "東",
                "x".repeat(254),
                "\u0085",
                "\0");
        return pieces.list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Property(tries = 5000)
    void wordsAreTheAnalyzersWords(@ForAll("texts") String text) {
        Optional<List<Word>> latin = LatinWords.of(text);
        if (latin.isPresent()) {
            assertThat(latin.get()).isEqualTo(analyzer.analyzed(text));
        }
    }

    @Test
    void everyCharacterIsKnownAsTheAnalyzerKnowsIt() {
        for (char c = 0; c < 0x2100; c++) {
            wordsAreTheAnalyzersWords("a" + c + "b 1" + c + "2 a" + c + "1 " + c);
        }
    }

    @Test
    void languagesOfLatinLettersAreKnown() {
        assertThat(LatinWords.of("L’île “où” größer señor: 3,200 – U.S. …")).isPresent();
    }
}
