package factbox.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import factbox.storyfile.StoryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// A book that leaves is one by the rules, whatever its stories hold.
final class EpubCheckTest {
    @Provide
    Arbitrary<List<StoryFile>> stories() {
        return GeneratedStories.some();
    }

    @Property(tries = 30)
    void theCheckerOfBooksFindsNoFault(@ForAll("stories") List<StoryFile> stories) throws IOException {
        Path book = Files.createTempFile("book", ".epub");
        try {
            RoundTripTest.write(ExportFormat.EPUB, stories, book);
            Complaints complaints = new Complaints();
            assertThat(new EpubCheck(book.toFile(), complaints).doValidate()).isZero();
            assertThat(complaints.lines).isEmpty();
        } finally {
            Files.delete(book);
        }
    }

    private static final class Complaints extends MasterReport {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void message(Message message, EPUBLocation location, Object... arguments) {
            if (message.getSeverity() != Severity.USAGE && message.getSeverity() != Severity.INFO) {
                lines.add(message.getSeverity() + " " + location.getPath() + ": " + message.getMessage(arguments));
            }
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {
            // what the book is, and no complaint
        }

        @Override
        public int generate() {
            return 0;
        }

        @Override
        public void initialize() {
            // nothing to prepare
        }
    }
}
