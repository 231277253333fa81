package factbox;

import factbox.session.BundledEdition;
import factbox.storyfile.EditionReader;
import factbox.ui.theme.Fonts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The real window on a library in a temporary folder, driven by keys, on the headless platform.
@NullUnmarked
abstract class WindowTest {
    private static final int PATIENCE = 30;

    @TempDir
    Path folder;

    final FxRobot robot = new FxRobot();
    final List<String> opened = Collections.synchronizedList(new ArrayList<>());
    ReadingWindow window;
    private Function<String, Optional<Path>> files = _ -> Optional.empty();
    Stage stage;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @BeforeEach
    void start() throws Exception {
        start(edition());
    }

    /// The stories that the window takes in, the guide first; a test class may have others.
    EditionReader.Files edition() {
        EditionReader.Files bundled = BundledEdition.files();
        return name -> name.equals("edition.json")
                ? new String(bundled.read(name), StandardCharsets.UTF_8)
                        .replace("\"iranian-exiles-albania.json\",", "\"guide.json\",")
                        .replaceFirst("(?s)(\"guide.json\",.*)\"guide.json\"", "$1\"iranian-exiles-albania.json\"")
                        .getBytes(StandardCharsets.UTF_8)
                : bundled.read(name);
    }

    final void start(EditionReader.Files edition) throws Exception {
        window = new ReadingWindow(folder, edition, opened::add);
        window.askForFiles(name -> files.apply(name));
        show();
    }

    /// Loads and shows the window that was made.
    final void show() throws Exception {
        window.load();
        WaitForAsyncUtils.asyncFx(() -> {
                    stage = new Stage();
                    window.show(stage);
                })
                .get(PATIENCE, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Says where files go, in the place of the system's dialog.
    final void askForFiles(Function<String, Optional<Path>> question) {
        files = question;
    }

    @AfterEach
    void stop() throws Exception {
        WaitForAsyncUtils.asyncFx(() -> stage.close()).get(PATIENCE, TimeUnit.SECONDS);
        window.close();
    }

    final void restart() throws Exception {
        stop();
        start(edition());
        awaitPage();
    }

    final void type(KeyCode... keys) {
        robot.type(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Modifiers first, the key last.
    final void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Characters as a keyboard of any layout types them.
    final void typed(String characters) {
        robot.write(characters);
        WaitForAsyncUtils.waitForFxEvents();
    }

    final void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> onFxThread(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("never came: " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    final void awaitPage() {
        await("the page", () -> window.shown().isDone() && !"".equals(headline()));
    }

    /// The window is looked at on its own thread, which else may be changing it.
    final <T> T onFxThread(Callable<T> look) {
        try {
            return Platform.isFxApplicationThread()
                    ? look.call()
                    : WaitForAsyncUtils.asyncFx(look).get(PATIENCE, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// What a script finds in the page.
    final Object page(String script) {
        return onFxThread(
                () -> robot.lookup("#page").queryAs(WebView.class).getEngine().executeScript(script));
    }

    final String headline() {
        Object found = page("(document.querySelector('h1') || {textContent: ''}).textContent");
        return String.valueOf(found).replace("\u00AD", "");
    }

    /// The text of all elements of a class in the page, without soft hyphens.
    final String marked(String cssClass) {
        Object found = page("Array.prototype.map.call(document.querySelectorAll('." + cssClass
                + "'), function(e) { return e.textContent; }).join('')");
        return String.valueOf(found).replace("\u00AD", "");
    }

    final double scrollTop() {
        return ((Number) page("window.pageYOffset")).doubleValue();
    }

    final ListView<?> list() {
        return find(ListView.class, "#stories");
    }

    final int selected() {
        return list().getSelectionModel().getSelectedIndex();
    }

    final <T extends Node> T find(Class<T> type, String selector) {
        return onFxThread(() -> robot.lookup(selector).queryAs(type));
    }

    final boolean isShown(String selector) {
        return onFxThread(() -> robot.lookup(selector).queryAll().stream().anyMatch(Node::isVisible));
    }

    /// Whether some label in the window says this.
    final boolean says(String text) {
        return onFxThread(() -> robot.lookup(node -> node instanceof Labeled labeled
                        && labeled.isVisible()
                        && labeled.getText() != null
                        && labeled.getText().contains(text))
                .tryQuery()
                .isPresent());
    }

    final boolean focusIn(String selector) {
        return onFxThread(() -> hasFocus(selector));
    }

    private boolean hasFocus(String selector) {
        for (Node node = stage.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (robot.lookup(selector).queryAll().contains(node)) {
                return true;
            }
        }
        return false;
    }

    /// Robots do not reach into a page: the click is given to the element itself.
    final void clickInPage(String selector) {
        page("""
                (function() {
                  var event = document.createEvent('MouseEvents');
                  event.initEvent('click', true, true);
                  document.querySelector('%s').dispatchEvent(event);
                })()""".formatted(selector));
        WaitForAsyncUtils.waitForFxEvents();
    }

    static MouseEvent click(Node node) {
        return new MouseEvent(
                node,
                node,
                MouseEvent.MOUSE_CLICKED,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}
