package factbox.intake;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.intake.format.FormatReader;
import factbox.intake.format.Harvest;
import factbox.intake.format.Neighbours;
import factbox.intake.format.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// A reader that goes wrong: a fault of the program is not told as damage of the file.
final class OwnFaultTest {
    private static final SourceFile FILE =
            new SourceFile("a.x", "text".getBytes(StandardCharsets.UTF_8), LocalDate.EPOCH, Neighbours.NONE);

    @Test
    void whatAReaderOfOursDoesWrongIsSaidToBeOurs() {
        Found.Unreadable found = found(_ -> List.of().getFirst());

        assertThat(found.line()).isEqualTo("a.x could not be read through a fault of Factbox, which is in its log");
        assertThat(found.fault()).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatALibraryStumblesOverIsDamage() {
        Found.Unreadable found = found(_ -> Jsoup.parse("<p>").select("p[").first());

        assertThat(found).isEqualTo(new Found.Unreadable("a.x", "is damaged"));
    }

    private static Found.Unreadable found(Consumer<SourceFile> reading) {
        FormatReader reader = new FormatReader() {
            @Override
            public boolean recognises(SourceFile file) {
                return true;
            }

            @Override
            public void read(SourceFile file, Harvest into) {
                reading.accept(file);
            }
        };
        List<Found> found = new ArrayList<>();
        new Reading(List.of(reader), Limits.USUAL, () -> false, found::add).file(FILE);
        assertThat(found).hasSize(1);
        return (Found.Unreadable) found.getFirst();
    }
}
