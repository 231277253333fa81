package factbox;

import static org.assertj.core.api.Assertions.assertThat;

import factbox.storyfile.EditionReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Stories that are broken or hostile, in the real window: one line is said, nothing runs, nothing is fetched.
final class BadStoriesTest extends WindowTest {
    private static final String FIGURES = """
            {"value": "53", "label": "wrong", "quantity": {"bound": "exactly", "number": 53, "unit": "people"},
             "evidence": {"exact": "52 people"}},
            {"value": "9", "label": "lost", "quantity": {"bound": "exactly", "number": 9, "unit": "people"},
             "evidence": {"exact": "nine people"}}""";

    private final ServerSocket server = listen();

    private static ServerSocket listen() {
        try {
            ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            socket.setSoTimeout(1500);
            return socket;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    EditionReader.Files edition() {
        String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
        return new EditionFiles("1")
                .file("broken.json", "{\"schemaVersion\": 1, \"id\": \"broken\",")
                .story("a", "Everything that fetches", hostile(address), "")
                .story("b", "A link", "<p>See <a href='" + address + "'>the report</a>: 52 people.</p>", FIGURES)
                .story(
                        "c",
                        "می‌توان متن بلندی را از راست به چپ در فهرست نشان داد و برنامه از کار نمی‌افتد",
                        "<p>متن</p>",
                        "")
                .files();
    }

    private static String hostile(String at) {
        return """
                <p onclick='x()' style='background:url(%1$s)'>Text<img src='%1$s' srcset='%1$s 2x'></p>\
                <script>window.ran = 1; new Image().src = '%1$s'</script><img src=x onerror='window.ran = 2'>\
                <style>@import '%1$s'; p { background: url(%1$s) }</style><link rel=stylesheet href='%1$s'>\
                <meta http-equiv=refresh content='0;url=%1$s'><base href='%1$s'><iframe src='%1$s'></iframe>\
                <object data='%1$s'>o</object><embed src='%1$s'><video src='%1$s' poster='%1$s' autoplay></video>\
                <audio src='%1$s' autoplay></audio><form action='%1$s'><input type=image src='%1$s' autofocus></form>\
                <svg><image href='%1$s'/><script>window.ran = 3</script></svg><math><mi xlink:href='%1$s'>m</mi></math>\
                <a href='javascript:window.ran = 4'>j</a><a ping='%1$s' href='data:text/html,x'>d</a>\
                <table background='%1$s'><tr><td background='%1$s'>cell</td></tr></table><p>The end.</p>\
                <template><img src='%1$s'></template><noscript><img src='%1$s'></noscript><frameset><frame src='%1$s'>""".formatted(at);
    }

    @Test
    void hostileStoriesFetchNothingAndRunNothing() throws Exception {
        awaitPage();
        assertThat(headline()).isEqualTo("Everything that fetches");
        assertThat(String.valueOf(page("document.body.textContent")))
                .contains("Text")
                .contains("The end.");
        assertThat(page("String(window.ran)")).isEqualTo("undefined");
        type(KeyCode.J, KeyCode.K);
        awaitPage();
        assertThat(page("document.querySelectorAll('script, iframe, object, embed, form, svg, [onclick], [style]')"
                        + ".length - document.querySelectorAll('html[style]').length"))
                .isEqualTo(0);
        assertThat(connections()).isZero();
    }

    @Test
    void thePolicyAloneKeepsAPageThatWasNotSanitisedFromFetching() throws Exception {
        awaitPage();
        String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
        page("document.getElementById('page').innerHTML = \"<img src='" + address + "'><iframe src='" + address
                + "'></iframe><p style='background:url(" + address + ")'>x</p><video src='" + address + "'></video>\"");
        assertThat(connections()).isZero();
    }

    private int connections() throws IOException {
        try {
            server.accept().close();
            return 1;
        } catch (SocketTimeoutException e) {
            return 0;
        }
    }

    @Test
    void aBrokenFileCostsOneLineAndTheOtherStoriesAreThere() {
        awaitPage();
        await("the line", () -> says("broken.json: $"));
        assertThat(list().getItems()).hasSize(3);
    }

    @Test
    void aLinkIsShownAndOpensOnlyOnRequest() throws Exception {
        awaitPage();
        type(KeyCode.J);
        await("the story", () -> headline().equals("A link"));
        clickInPage(".link");
        String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
        await("the address", () -> says(address));
        assertThat(opened).isEmpty();
        assertThat(headline()).isEqualTo("A link");
        robot.interact(() -> robot.lookup(
                        node -> node instanceof Button button && "Open in browser".equals(button.getText()))
                .queryAs(Button.class)
                .fire());
        assertThat(opened).containsExactly(address);
        assertThat(connections()).isZero();
    }

    @Test
    void wrongAndLostFiguresAreShownAsThat() {
        awaitPage();
        type(KeyCode.J);
        await("the story", () -> headline().equals("A link"));
        assertThat(says("Unsupported")).isTrue();
        assertThat(says("Lost")).isTrue();
        typed("2");
        assertThat(marked("lit")).isEmpty();
        typed("1");
        await("the passage", () -> marked("lit").equals("52 people"));
    }
}
