package factbox.intake;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.story.Story;
import factbox.story.StoryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The article is found in pages of layouts that have little in common; all of them are made up.
final class LayoutsTest {
    @TempDir
    Path folder;

    private Story read(String html) throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), html);
        List<Story> stories = new ArrayList<>();
        new Intake(Limits.USUAL, InstantSource.system()).read(file, () -> false, found -> {
            if (found instanceof Found.Incoming incoming) {
                stories.add(incoming.story());
            }
        });
        assertThat(stories).hasSize(1);
        return stories.getFirst();
    }

    private static String text(Story story) {
        return StoryText.of(story.body()).plain();
    }

    @Test
    void aBlogWithItsArchiveBesideAndCommentsBelow() throws IOException {
        Story story = read("""
                <html lang="en"><head><title>Nine knots at dawn without any breakfast | Salt and Rope</title></head><body>
                <div id="header"><a href="/">Salt and Rope</a><p>A sailor writes now and then.</p></div>
                <div id="sidebar"><h3>Archive</h3><ul><li><a href="/2025">2025 (14)</a></li><li><a href="/2024">2024 (31)</a></li></ul></div>
                <div id="content"><div class="post hentry"><h2 class="entry-title">Nine knots at dawn without any breakfast</h2>
                <div class="entry-content"><p>We left the pier at five with four people and a dog on board.</p>
                <p>By seven the boat made nine knots, which it had never done before, and nobody spoke of breakfast.</p></div></div>
                <div id="comments"><h3>2 comments</h3><p>Lovely, I wish that I had been there with all of you that day!</p></div></div>
                </body></html>""");
        assertThat(story.headline()).isEqualTo("Nine knots at dawn without any breakfast");
        assertThat(text(story))
                .contains("four people and a dog", "nine knots")
                .doesNotContain("Archive", "2025 (14)", "I wish that");
    }

    @Test
    void aLiveTickerWithAllOfItsEntries() throws IOException {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            entries.append("""
                    <div class="ticker-entry"><time>1%d:00</time><h3>Update number %d</h3>
                    <p>At pier %d the water stood %d centimetres above the quay, the harbour master said.</p></div>""".formatted(i % 10, i, i, 20 + i));
        }
        Story story = read(
                "<html lang='en'><head><title>Flood: as it happened</title></head><body><nav><a href='/'>Start</a></nav>"
                        + "<main><h1>Flood: as it happened</h1>" + entries
                        + "</main><footer>Imprint and terms of use</footer></body></html>");
        for (int i = 0; i < 12; i++) {
            assertThat(text(story)).contains("Update number " + i, "At pier %d the water".formatted(i));
        }
        assertThat(text(story)).doesNotContain("Imprint");
    }

    @Test
    void aGalleryWithTheWordsBelowItsPictures() throws IOException {
        StringBuilder slides = new StringBuilder();
        for (int i = 1; i <= 6; i++) {
            slides.append(
                    "<figure><img src='https://bay.example/%d.jpg' alt='Boat %d'><figcaption>Boat %d of the race, with %d people on board</figcaption></figure>"
                            .formatted(i, i, i, i + 2));
        }
        Story story = read(
                "<html lang='en'><body><article><h1>The race in six pictures</h1><p>Six boats, one bay and a wind that came late: the 40th race round the islands.</p>"
                        + slides
                        + "</article><div class='related'><p>Read on: how the bay was measured, and by whom it was done.</p></div></body></html>");
        assertThat(text(story))
                .contains("Boat 1 of the race", "Boat 6 of the race, with 8 people")
                .doesNotContain("Read on");
    }

    @Test
    void aPageThatIsMostlyATable() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 20; i++) {
            rows.append("<tr><td>Parish %d</td><td>%d</td><td>%d.5</td></tr>".formatted(i, i * 113, i));
        }
        Story story = read(
                "<html lang='en'><body><div class='menu'><a href='/'>Home</a></div><div><h1>How the parishes voted</h1><p>All 20 parishes have been counted.</p><table><tr><th>Parish</th><th>Votes</th><th>Percent</th></tr>"
                        + rows + "</table></div></body></html>");
        assertThat(text(story))
                .contains("All 20 parishes", "Parish 1", "Parish 20", "2260", "20.5")
                .doesNotContain("Home");
    }

    @Test
    void aPageOfBareMarkup() throws IOException {
        Story story = read("""
                <title>Notes from the lighthouse</title>
                <p>The lamp was changed on Tuesday. It now burns 60 watts and not 400.
                <p>Ships see it from 19 miles, as they did before, which the keeper did not expect.""");
        assertThat(story.headline()).isEqualTo("Notes from the lighthouse");
        assertThat(text(story)).contains("60 watts", "19 miles");
    }

    @Test
    void aGermanPaperWithItsOwnWordsForEverything() throws IOException {
        Story story = read("""
                <html lang="de"><head><title>Fähre fällt aus - Küstenblatt</title><meta property="og:site_name" content="Küstenblatt"></head><body>
                <ul class="hauptnavigation"><li><a href="/">Startseite</a></li><li><a href="/sport">Sport</a></li></ul>
                <div class="artikel"><h1>Fähre fällt aus</h1><p>Wegen des Sturms fährt am Mittwoch keine der vier Fähren zur Insel.</p>
                <p>Rund 1.200 Gäste warten am Hafen, teilte die Reederei am Nachmittag mit. Der Wind soll bis Donnerstag anhalten.</p></div>
                <div class="footer">Impressum und Datenschutz</div></body></html>""");
        assertThat(story.language()).isEqualTo("de");
        assertThat(story.source().name()).isEqualTo("Küstenblatt");
        assertThat(text(story))
                .contains("keine der vier Fähren", "1.200 Gäste")
                .doesNotContain("Startseite", "Impressum");
    }

    @Test
    void aPersianPageThatDeclaresNoLanguageIsToldFromAnArabicOne() throws IOException {
        Story persian = read("""
                <html><body><article><h1>پل بسته شد</h1><p>مقام‌ها گفتند که پل کهنه از دیروز بسته شده است و ۲۵ کارگر
                روی کابل‌های آن کار می‌کنند.</p><p>هر روز نزدیک به ۳۲۰۰ نفر از این پل می‌گذشتند.</p></article></body></html>""");
        assertThat(persian.language()).isEqualTo("fa");
        Story arabic = read("""
                <html><body><article><h1>إغلاق الجسر</h1><p>أغلقت السلطات الجسر أمام السيارات لمدة ١٤ يوما بسبب أعمال
                الصيانة في الكابلات القديمة.</p><p>ويعبر الجسر نحو ٣٢٠٠ شخص كل يوم.</p></article></body></html>""");
        assertThat(arabic.language()).isEqualTo("ar");
    }

    @Test
    void anArabicPageFromRightToLeft() throws IOException {
        Story story = read("""
                <html lang="ar" dir="rtl"><body><nav><a href="/">الرئيسية</a></nav><article><h1>إغلاق الجسر</h1>
                <p>أغلقت السلطات الجسر أمام السيارات لمدة ١٤ يوما بسبب أعمال الصيانة في الكابلات القديمة.</p>
                <p>ويعبر الجسر نحو ٣٢٠٠ شخص كل يوم، واضطر معظمهم إلى ركوب العبارة.</p></article></body></html>""");
        assertThat(story.language()).isEqualTo("ar");
        assertThat(story.headline()).isEqualTo("إغلاق الجسر");
        assertThat(text(story)).contains("١٤ يوما", "٣٢٠٠").doesNotContain("الرئيسية");
    }

    @Test
    void anOldPageLaidOutInTables() throws IOException {
        Story story = read("""
                <html lang="en"><head><title>The bay in winter</title></head><body><table width="100%"><tr><td width="150"><a href="a.html">Tides</a><br><a href="b.html">Boats</a><br><a href="c.html">Fish</a></td>
                <td><font size="5">The bay in winter</font><br><br>The bay froze twice in a hundred years, and both times people walked to the island.<br><br>
                In the second winter 300 of them stayed there for a night, for the ice had opened behind them.</td></tr></table></body></html>""");
        assertThat(text(story)).contains("froze twice", "300 of them stayed").doesNotContain("Tides");
    }

    @Test
    void aPageOfSectionsWhoseNamesSayNothing() throws IOException {
        Story story = read("""
                <html lang="en"><head><meta property="og:title" content="A harbour without oil">
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"A harbour without oil","datePublished":"2026-01-14","author":{"@type":"Person","name":"Noor Hale"},"publisher":{"name":"The Bay Review"}}</script></head>
                <body><div class="x1"><div class="x2"><a href="/">Bay Review</a></div></div><div class="x3"><div class="x4"><h1 class="x5">A harbour without oil</h1></div>
                <div class="x6"><div class="x7">For a year no ship in the harbour has burned oil while it lay at the pier.</div>
                <div class="x7">The port counted 2,140 calls, 61 of them by cruise ships, and all of them took power from the land.</div></div></div>
                <div class="x8"><a href="/1">Imprint</a> <a href="/2">Terms</a></div></body></html>""");
        assertThat(story.published()).isEqualTo(LocalDate.of(2026, 1, 14));
        assertThat(story.source().name()).isEqualTo("The Bay Review");
        assertThat(story.source().note()).isEqualTo("Noor Hale");
        assertThat(text(story))
                .contains("no ship in the harbour", "2,140 calls")
                .doesNotContain("Imprint");
    }

    @Test
    void anInterviewWithAnAdvertisementAndANewsletterInItsMidst() throws IOException {
        Story story = read("""
                <html lang="en"><body><article class="story"><h1>“I have counted every cable”</h1>
                <p><strong>How many cables are there?</strong></p><p>There are 412, and I have touched each of them at least twice.</p>
                <div class="ad-slot"><p>Advertisement: the best ropes in town are sold at the pier.</p></div>
                <p><strong>And how many have to go?</strong></p><p>Ninety-six. I would not walk under the others for long either.</p>
                <div class="newsletter-signup"><p>Subscribe to our letter and never miss a cable again.</p></div>
                <p><strong>When is it done?</strong></p><p>In fourteen weeks, if the wind allows it on most of the days.</p>
                </article></body></html>""");
        assertThat(text(story))
                .contains("How many cables", "There are 412", "Ninety-six", "In fourteen weeks")
                .doesNotContain("Advertisement", "Subscribe");
    }
}
