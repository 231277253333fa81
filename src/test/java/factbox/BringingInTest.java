package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.intake.Samples;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stories are brought in through the window: dropped, pasted, looked at, taken in, stopped and undone.
@NullUnmarked
final class BringingInTest extends WindowTest {
    @TempDir
    Path desk;

    @BeforeEach
    void page() {
        awaitPage();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(desk.resolve(name), text);
    }

    private void pages(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            write(
                    "page%03d.html".formatted(i),
                    "<html lang='en'><head><title>Page %d of the ferry</title></head><body><p>%s</p></body>"
                            .formatted(i, "The ferry leaves at 9 and takes 240 people. ".repeat(40)));
        }
    }

    private void copy(List<Path> files) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(files.stream().map(Path::toFile).toList());
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    /// The platform of the tests drags nothing: the events of a drag are given to the window.
    private void drag(EventType<DragEvent> type) throws ReflectiveOperationException {
        Field peer = Clipboard.class.getDeclaredField("peer");
        peer.setAccessible(true);
        Constructor<?> constructor = Dragboard.class.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object[] board = new Object[1];
        robot.interact(() -> board[0] = make(constructor, peer));
        Node pane = find(Node.class, "#page");
        robot.interact(() -> pane.fireEvent(new DragEvent(
                pane, pane, type, (Dragboard) board[0], 5, 5, 5, 5, TransferMode.COPY, null, null, null)));
    }

    private static Object make(Constructor<?> constructor, Field peer) {
        try {
            return constructor.newInstance(peer.get(Clipboard.getSystemClipboard()));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no clipboard", e);
        }
    }

    private void paste() {
        press(KeyCode.CONTROL, KeyCode.V);
    }

    private String text(String id) {
        return onFxThread(() ->
                robot.lookup(id).tryQueryAs(Label.class).map(Label::getText).orElse(""));
    }

    private void awaitOffer(String words) {
        await(
                words,
                () -> robot.lookup("#import-take")
                        .tryQueryAs(Button.class)
                        .filter(button -> button.getText().equals(words))
                        .isPresent());
    }

    private void take() {
        robot.interact(() -> find(Button.class, "#import-take").fire());
    }

    @Test
    void aFolderThatIsDroppedIsLookedAtTakenInAndUndone() throws Exception {
        for (Map.Entry<String, byte[]> sample : Samples.all().entrySet()) {
            Files.write(desk.resolve(sample.getKey()), sample.getValue());
        }
        write("empty.html", "");
        write("broken.zip", "PK\3\4 and no more");
        write("photo.raw", "\0\1\2\3");
        pages(3);
        assertThat(desk.toFile().list()).hasSizeGreaterThanOrEqualTo(20);
        copy(List.of(desk));
        drag(DragEvent.DRAG_OVER);
        assertThat(isShown("#drop-hint")).isTrue();
        drag(DragEvent.DRAG_DROPPED);
        assertThat(isShown("#drop-hint")).isFalse();
        await("the preview", () -> text("#import-standings").contains("3 not readable"));
        await("its end", () -> text("#import-title").endsWith("to take in"));
        assertThat(rows()).anyMatch(row -> row.contains("empty.html is empty"));
        assertThat(list().getItems()).hasSize(3);
        int coming = Integer.parseInt(text("#import-title").replaceAll("\\D+.*", ""));
        take();
        await("the result", () -> says(", 3 not readable: broken.zip is a zip without files; empty.html is empty; …"));
        await("the rows", () -> list().getItems().size() > 3);
        assertThat(list().getItems().size() - 3).isBetween(1, coming);
        int taken = list().getItems().size();
        press(KeyCode.CONTROL, KeyCode.Z);
        await("undone", () -> list().getItems().size() == 3);
        assertThat(says("Undone: %d stories taken out again".formatted(taken - 3)))
                .isTrue();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await("done again", () -> list().getItems().size() == taken);
    }

    @Test
    void anUpdateThatIsKnownByItsWordsIsUndone() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < 20; i++) {
            text.append("The ferry %d leaves at %d and takes %d people over the bay.\n\n".formatted(i, i + 3, i * 11));
        }
        write("first.md", "# Ferries\n\nSome 120 people waited.\n\n" + text);
        copy(List.of(desk.resolve("first.md")));
        paste();
        awaitOffer("Take in 1 story");
        take();
        await("the story", () -> pageText().contains("Some 120 people"));
        write("second.md", "# Ferries\n\nAt least 171 people waited.\n\n" + text);
        copy(List.of(desk.resolve("second.md")));
        paste();
        awaitOffer("Take in 1 story");
        take();
        await("the update", () -> says("0 stories, 1 updated") && pageText().contains("At least 171 people"));
        assertThat(list().getItems()).hasSize(4);
        press(KeyCode.CONTROL, KeyCode.Z);
        await("the former version", () -> pageText().contains("Some 120 people"));
        assertThat(says("Undone: 0 stories taken out again, 1 as before the update"))
                .isTrue();
        assertThat(list().getItems()).hasSize(4);
    }

    private String pageText() {
        return String.valueOf(page("document.body.textContent")).replace("\u00AD", "");
    }

    private List<String> rows() {
        ListView<?> rows = find(ListView.class, "#import-rows");
        return onFxThread(() -> rows.getItems().stream().map(String::valueOf).toList());
    }

    @Test
    void whoLeavesThePreviewHasNothingTakenIn() throws Exception {
        pages(2);
        copy(List.of(desk));
        paste();
        awaitOffer("Take in 2 stories");
        type(KeyCode.ESCAPE);
        assertThat(isShown("#import")).isFalse();
        assertThat(list().getItems()).hasSize(3);
        paste();
        awaitOffer("Take in 2 stories");
        robot.interact(() -> find(Button.class, "#import-leave").fire());
        assertThat(isShown("#import")).isFalse();
        assertThat(list().getItems()).hasSize(3);
    }

    @Test
    void aSingleStoryIsOpenedAndASecondTimeThereIsNothingToTake() throws Exception {
        pages(1);
        copy(List.of(desk.resolve("page000.html")));
        paste();
        awaitOffer("Take in 1 story");
        System.gc(); // what only listeners know is gone after this
        take();
        await("the story", () -> headline().equals("Page 0 of the ferry"));
        paste();
        await("that it is here", () -> text("#import-title").equals("All of this is here already"));
        assertThat(find(Button.class, "#import-take").isDisabled()).isTrue();
    }

    @Test
    void anImportShowsHowFarItIsAndCanBePausedAndStopped() throws Exception {
        pages(900);
        copy(List.of(desk));
        paste();
        await("the offer", () -> isShown("#import-take"));
        await("that it can be taken", () -> !find(Button.class, "#import-take").isDisabled());
        take();
        await("the progress", () -> isShown("#import-progress"));
        Button pause = find(Button.class, "#import-pause");
        await("the rate", () -> says(" a second, "));
        robot.interact(pause::fire);
        assertThat(onFxThread(pause::getText)).isEqualTo("Go on");
        String far = progress();
        Thread.sleep(400);
        String paused = progress();
        Thread.sleep(400);
        assertThat(progress()).isEqualTo(paused);
        robot.interact(pause::fire);
        assertThat(onFxThread(pause::getText)).isEqualTo("Pause");
        await("more of it", () -> !progress().equals(far) && !progress().equals(paused));
        robot.interact(() -> find(Button.class, "#import-stop").fire());
        await("the end", () -> says("(stopped early)"));
        assertThat(isShown("#import-progress")).isFalse();
    }

    private String progress() {
        return onFxThread(() ->
                robot.lookup("#import-progress .label").queryAs(Label.class).getText());
    }

    @Test
    void aTextIsPastedAsAStory() {
        ClipboardContent content = new ClipboardContent();
        content.putString("Ferry fares rise\n\nFrom May a crossing costs 4 euros.");
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
        paste();
        awaitOffer("Take in 1 story");
        type(KeyCode.ENTER);
        await("the story", () -> headline().equals("Ferry fares rise"));
    }

    @Test
    void whereTextIsTypedItIsPastedThere() {
        ClipboardContent content = new ClipboardContent();
        content.putString("beirut");
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
        typed("/");
        paste();
        assertThat(isShown("#import")).isFalse();
    }
}
