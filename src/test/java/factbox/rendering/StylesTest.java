package factbox.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Style sheets take their colours from the palette, so that a theme reaches everything.
final class StylesTest {
    private static final String UI = "/factbox/ui/styles/";
    /// Shadows and veils are black in every theme; the dark page's selection is the one colour that no token has.
    private static final Set<String> LITERALS = Set.of("rgba(0, 0, 0, .38)", "rgba(0, 0, 0, .3)", "#3A4A63");
    private static final Pattern LITERAL =
            Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|(?:rgba?|hsla?|hsb|ladder)\\([^)]*\\)");
    private static final Pattern COLOUR =
            Pattern.compile("(?:^|[{;\\s])((?:-[a-z-]*)?(?:color|fill|stroke|background|border[a-z-]*))\\s*:([^;}]*)");
    private static final Pattern COLOUR_NAME = Pattern.compile(
            "(?<![-\\w])(?:black|white|gr[ae]y|silver|red|green|blue|yellow|orange|navy|teal|maroon|purple|brown|pink"
                    + "|(?:light|dark|medium)[a-z]+)(?![-\\w])");

    @ParameterizedTest
    @ValueSource(strings = {"base", "key-figures", "overlays", "reader", "story-list", "toolbar"})
    void theWindowTakesItsColoursFromThePalette(String sheet) throws IOException {
        assertOfThePalette(css(UI + sheet + ".css"));
    }

    @Test
    void thePageTakesItsColoursFromThePalette() throws IOException {
        String css = css("/factbox/rendering/page.css");
        assertOfThePalette(css);
        List<String> tokens = Pattern.compile("var\\(--([a-z-]+)\\)")
                .matcher(css)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(tokens)
                .isNotEmpty()
                .allSatisfy(token -> assertThat(Palette.LIGHT.colour(token)).isNotEmpty());
    }

    private static void assertOfThePalette(String css) {
        assertThat(LITERAL.matcher(css).results().map(MatchResult::group)).isSubsetOf(LITERALS);
        assertThat(COLOUR.matcher(css).results().map(found -> found.group(2)).toList())
                .isNotEmpty()
                .noneMatch(value -> COLOUR_NAME.matcher(value).find());
    }

    private static String css(String path) throws IOException {
        try (InputStream stream = Objects.requireNonNull(StylesTest.class.getResourceAsStream(path), path)) {
            String css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return css.replaceAll("(?s)/\\*.*?\\*/", "");
        }
    }
}
