package factbox.ui.reader;

import factbox.rendering.Palette;
import factbox.rendering.ReadingStyle;
import factbox.rendering.StoryPage;
import java.nio.file.Path;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;

/// A few lines of a story, set as the reader's settings have it.
public final class ReadingSample extends StackPane {
    private static final String FOUND = " <span class=\"found\">five years</span> before";
    private static final String UNMARKED = " five years before";

    /// `scratch` is a folder that no other web view uses.
    public ReadingSample(
            Path scratch,
            ObservableValue<Palette> palette,
            ObservableValue<ReadingStyle> style,
            ObservableBooleanValue foundUnderlined) {
        StoryWebView page = new StoryWebView(scratch);
        page.node().setId("sample-page");
        page.node().setFocusTraversable(false);
        page.node().setMouseTransparent(true);
        page.node().setAccessibleText("Sample of a story");
        setId("reading-sample");
        getStyleClass().add("reading-sample");
        getChildren().add(page.node());
        page.begin(StoryPage.document(palette.getValue(), style.getValue(), article(foundUnderlined.get())));
        palette.subscribe((_, colours) -> page.whenReady(() -> page.setPalette(colours)));
        style.subscribe((_, set) -> page.whenReady(() -> page.setStyle(set)));
        foundUnderlined.subscribe((_, all) -> page.whenReady(() -> page.setArticle(article(all))));
    }

    private static String article(boolean foundUnderlined) {
        return """
            <article lang="en" style="padding:0 0 8px"><p>The explosion killed \
            <span class="figure">at least 171 people</span> and left the coun&shy;try in a deeper cri&shy;sis. \
            In&shy;spec&shy;tors had re&shy;ported the dan&shy;ger%s; the in&shy;spec&shy;tion lasted \
            <span class="figure">about 45 min&shy;utes</span>, and its re&shy;com&shy;men&shy;da&shy;tions \
            went un&shy;an&shy;swered.</p></article>""".formatted(foundUnderlined ? FOUND : UNMARKED);
    }
}
