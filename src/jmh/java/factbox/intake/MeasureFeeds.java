package factbox.intake;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/// Counts the stories that come of feeds against the entries that Rome finds in them: `MeasureFeeds FOLDER`.
final class MeasureFeeds {
    private MeasureFeeds() {}

    public static void main(String[] args) throws IOException {
        int feeds = 0;
        int entries = 0;
        int stories = 0;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                int expected = entries(file.toFile());
                if (expected <= 0) {
                    continue;
                }
                int[] found = new int[1];
                new Intake(Limits.USUAL, InstantSource.system())
                        .read(file, () -> false, each -> found[0] += each instanceof Found.Incoming ? 1 : 0);
                feeds++;
                entries += expected;
                stories += Math.min(expected, found[0]);
                if (found[0] != expected) {
                    System.out.printf("! %s: %d entries, %d stories%n", file.getFileName(), expected, found[0]);
                }
            }
        }
        System.out.printf("%d feeds that Rome reads, %d entries, %d stories%n", feeds, entries, stories);
    }

    /// Nothing where Rome cannot read the file.
    private static int entries(File file) {
        try (XmlReader reader = new XmlReader(file)) {
            SyndFeed feed = new SyndFeedInput().build(reader);
            return List.copyOf(feed.getEntries()).size();
        } catch (FeedException | IOException | IllegalArgumentException e) {
            return -1;
        }
    }
}
