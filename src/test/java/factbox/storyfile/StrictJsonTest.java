package factbox.storyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is JSON is read, what is not gives one line that says where.
final class StrictJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "\"\"",
                "null",
                " [ ] \n",
                "{\"\":{}}",
                "[1e5, -0.5E-2, true]",
                "\"\\ud83d\\ude00\\u0000\\/\"",
                "{\"a\":1,\"A\":2}",
                "\"\u2028\u007F\"",
                "[[[[[]]]]]",
                "\uFEFF{}"
            })
    void jsonIsRead(String json) {
        assertThatNoException().isThrownBy(() -> parse(json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                       | f.json: $: is empty
            `  `                     | f.json: $: is empty
            {"a":1,"a":2}            | f.json: $.a: stands twice
            {"a":{"b":[1,{"c":1,"c":2}]}} | f.json: $.a.b[1].c: stands twice
            {"a":1,"\\u0061":2}      | f.json: $.a: stands twice
            {} {}                    | f.json: $: is not JSON (line 1, column 5)
            {}x                      | f.json: $: is not JSON (line 1, column 4)
            [1,]                     | f.json: $[1]: is not JSON (line 1, column 5)
            {"a":1,}                 | f.json: $.a: is not JSON: Expected name (line 1, column 9)
            [1                       | f.json: $[1]: the file ends too early
            {"a"                     | f.json: $.a: the file ends too early
            {                        | f.json: $: the file ends too early
            "a                       | f.json: $: is not JSON: Unterminated string (line 1, column 3)
            {a:1}                    | f.json: $: is not JSON (line 1, column 3)
            {'a':1}                  | f.json: $: is not JSON (line 1, column 3)
            [01]                     | f.json: $[0]: is not JSON (line 1, column 2)
            [+1]                     | f.json: $[0]: is not JSON (line 1, column 2)
            [.5]                     | f.json: $[0]: is not JSON (line 1, column 2)
            [1.]                     | f.json: $[0]: is not JSON (line 1, column 2)
            [NaN]                    | f.json: $[0]: is not JSON (line 1, column 2)
            [True]                   | f.json: $[0]: is not JSON (line 1, column 2)
            ["\\x"]                  | f.json: $[0]: is not JSON: Invalid escape sequence (line 1, column 5)
            [1]//                    | f.json: $: is not JSON (line 1, column 5)
            /**/[1]                  | f.json: $: is not JSON (line 1, column 2)
            [1e9999999999]           | f.json: $[0]: is a number of absurd size
            """)
    void everythingElseIsToldInOneLine(String json, String message) {
        assertFault(json, message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\ud800\\u0041", "\\udc00\\ud800"})
    void loneSurrogatesAreNoText(String escapes) {
        assertThatExceptionOfType(StoryFileException.class)
                .isThrownBy(() -> parse("{\"a\":\"" + escapes + "\"}"))
                .withMessageStartingWith("f.json: $.a: is not JSON: Unpaired surrogate");
    }

    @Test
    void controlCharactersAreEscapedInText() {
        assertThatExceptionOfType(StoryFileException.class).isThrownBy(() -> parse("\"a\nb\""));
        assertThatExceptionOfType(StoryFileException.class).isThrownBy(() -> parse("\"a\u0000b\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void deepNestingIsRefused(String opening) {
        assertThatExceptionOfType(StoryFileException.class)
                .isThrownBy(() -> parse(opening.repeat(100_000)))
                .withMessage("f.json: $: is nested deeper than 200");
        assertThatNoException().isThrownBy(() -> parse("[".repeat(200) + "]".repeat(200)));
    }

    @Test
    void endlessNumbersAreRefused() {
        assertThatExceptionOfType(StoryFileException.class)
                .isThrownBy(() -> parse("{\"a\":" + "9".repeat(100_000) + "}"))
                .withMessageStartingWith("f.json: $.a: is ");
        assertFault("[" + "9".repeat(1001) + "]", "f.json: $[0]: is a number of absurd size");
    }

    @Test
    void brokenUtf8IsRefused() {
        byte[][] broken = {
            {'"', (byte) 0xE4, '"'},
            {'"', (byte) 0xC0, (byte) 0x80, '"'},
            {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
            {'"', (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80, '"'},
            {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0},
            {'"', (byte) 0xE2, (byte) 0x82},
        };
        for (byte[] bytes : broken) {
            assertThatExceptionOfType(StoryFileException.class)
                    .isThrownBy(() -> StrictJson.parse("f.json", bytes))
                    .withMessage("f.json: $: is not valid UTF-8");
        }
    }

    @Test
    void aByteOrderMarkAloneIsEmpty() {
        assertFault("\uFEFF", "f.json: $: is empty");
        assertFault("\uFEFF\uFEFF\uFEFF{}", "f.json: $: is not JSON (line 1, column 1)");
    }

    @Test
    void whatTheFileSaysNeverBreaksTheLine() {
        assertThatExceptionOfType(StoryFileException.class)
                .isThrownBy(() -> parse("{\"a\\nb\\u2028\\u202e\":1,\"a\\nb\\u2028\\u202e\":1}"))
                .withMessage("f.json: $.a b: stands twice");
        String longKey = "k".repeat(100_000);
        assertThatExceptionOfType(StoryFileException.class)
                .isThrownBy(() -> parse("{\"" + longKey + "\":1,\"" + longKey + "\":1}"))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(700));
    }

    private static void assertFault(String json, String message) {
        assertThatExceptionOfType(StoryFileException.class)
                .isThrownBy(() -> parse(json))
                .withMessage(message);
    }

    private static Object parse(String json) throws StoryFileException {
        return StrictJson.parse("f.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
