package factbox.intake;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.StoryText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A picture that came along and can't be shown leaves words that say so and why, and is counted.
final class UnshownPictureTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'\0\0\0\u001cftypavif\0\0\0\0', 'AVIF can’t be read'",
        "'RIFF....WEBPVP8 cut', 'the WebP is damaged or too large'",
        "'none of them', 'its format is not known'",
    })
    void leavesItsPlaceAndTheReason(String bytes, String why) throws IOException {
        String data = Base64.getEncoder().encodeToString(bytes.getBytes(StandardCharsets.ISO_8859_1));
        Path page = folder.resolve("a.html");
        Files.writeString(page, """
                <html><head><title>Port</title></head><body><article><h1>Port opens</h1>
                <p>The port of the town was opened on Monday by the mayor, who spoke for an hour about its long history.</p>
                <figure><img src="data:image/avif;base64,%s" alt="A quay"><figcaption>The quay</figcaption></figure>
                <p>Ships of many countries came in on the first day, and the crews were greeted by a band on the quay.</p>
                </article></body></html>""".formatted(data));
        List<Found> found = new ArrayList<>();
        new Intake(Limits.USUAL, InstantSource.system()).read(page, () -> false, found::add);
        assertThat(found).singleElement().isInstanceOfSatisfying(Found.Incoming.class, incoming -> {
            assertThat(incoming.unshown()).isEqualTo(1);
            assertThat(incoming.pictures()).isEmpty();
            assertThat(StoryText.of(incoming.story().body()).plain())
                    .contains("[Picture not shown, " + why + ": A quay]")
                    .contains("The quay");
        });
    }
}
