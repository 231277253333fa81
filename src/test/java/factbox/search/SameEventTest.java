package factbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.library.Library;
import factbox.library.LibraryOpener;
import factbox.story.Body;
import factbox.story.Element;
import factbox.story.Source;
import factbox.story.Story;
import factbox.story.Tag;
import factbox.story.Text;
import factbox.storyfile.Edition;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two stories that tell of one event in words of their own are compared; where anything speaks against it, they are
/// not.
final class SameEventTest {
    @TempDir
    Path folder;

    private Library library;
    private Ledger ledger;

    @BeforeEach
    void open() {
        library = LibraryOpener.open(folder).library();
        ledger = Ledger.open(folder, library);
    }

    @AfterEach
    void close() {
        ledger.close();
        library.close();
    }

    private static Story story(String id, int day, String text) {
        return new Story(
                id,
                "en",
                "World",
                "News " + id,
                null,
                LocalDate.of(2020, 8, day),
                null,
                new Source("A paper", null, null),
                List.of(),
                new Body(List.of(new Element(Tag.P, List.of(new Text(text))))),
                List.of());
    }

    private Compared compared(int day, String one, String other) {
        library.put(new Edition(
                "news", "1", List.of(story("one", 4, one), story("other", day, other)), Map.of(), List.of()));
        ledger.catchUp(() -> false);
        return ledger.compare(10, () -> false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A lorry left the road near Osk on Monday and rolled 90 metres. | The lorry that crashed near Osk on Monday fell 60 metres into a gorge.
            Some 8,000 people demonstrated in Osk's Old Square on Monday, organisers said. | Monday's rally on Old Square in Osk drew 2,500 demonstrators, the ministry said.
            Gunmen abducted 17 pupils from a school in Osk on Monday, police said. | The kidnap gang that raided the Osk school on Monday took 25 students with it, parents said.
            Monday's outage left 6,200 customers in the dark in Osk, the operator said. | The power cut in Osk affected 4,800 customers on Monday, the ministry said.
            A boat with 38 migrants aboard was towed into Osk on Monday, the navy said. | The vessel that was towed to Osk on Monday was carrying 31 migrants, the Red Cross said.
            """)
    void oneEventOfOneDayInOtherWords(String one, String other) {
        assertThat(compared(4, one, other).disagreements()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police arrested 19 people in a raid on a club in Osk on Monday. | Police searched 44 people in Monday's raid on the club in Osk.
            A new school in Osk will cost $310 million, it was said on Monday. | A bank is lending $190 million for the new school in Osk, it said on Monday.
            The bank's profit in Osk was $310 million on Monday. | The bank's sales in Osk were $190 million on Monday.
            On Monday 540 inmates refused food at the jail in Osk. | On Monday 610 inmates went without food at the jail in Deen.
            The fire in Osk burned 310 homes on Monday. | A fire in Deen, east of Osk, burned 44 homes on Monday.
            On Monday 700 inmates fled from the jail in Osk. | Of those who fled from the jail in Osk on Monday, 310 inmates were caught.
            The franc closed at 15.20 yen in Osk on Monday. | The krone closed at 16.80 yen in Osk on Monday.
            Mthly div 7 cts vs 7 cts prior. Dorn fund. | Mthly div six cts vs six cts prior. Kell fund.
            """)
    void whatSpeaksAgainstIt(String one, String other) {
        assertThat(compared(4, one, other).disagreements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Officials ordered 85,000 people out of homes near Osk as the Ridge fire approached on Monday. | By Tuesday 120,000 people had been told to leave homes near Osk because of the Ridge fire.
            By Monday donors had pledged $10 million for victims of the cyclone in Osk. | Pledges for survivors of the cyclone in Osk had risen to $16 million by Friday.
            """)
    void whatHasBecomeMoreInOtherWords(String one, String other) {
        assertThat(compared(8, one, other).developments()).hasSize(1);
    }
}
