package factbox.ui.reader;

import factbox.rendering.Palette;
import factbox.rendering.ReadingStyle;
import factbox.rendering.Typography;
import factbox.story.Html;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.concurrent.Worker;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;

/// The web view, tamed: one page whose article is swapped, no scripts of its own, nothing that navigates.
public final class StoryWebView {
    /// How far down the page the reader is: `offset` is the text offset of the first block in view.
    record Position(int offset, boolean atEnd) {}

    /// The words that are selected, of one block or several, and the box around them in the view's pixels; no words
    /// where
    /// nothing is selected.
    record Selected(String words, double left, double top, double bottom) {
        static final Selected NOTHING = new Selected("", 0, 0, 0);
    }

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final String BLOCKS = "#page [data-start]";

    private final WebView view = new WebView();
    private final WebEngine engine = view.getEngine();
    private final List<Runnable> onceReady = new ArrayList<>();
    private final PieceFiller filler = new PieceFiller(engine);
    private boolean begun;
    private boolean ready;
    private IntConsumer onFigure = _ -> {};
    private Consumer<String> onLink = _ -> {};
    private Consumer<String> onHover = _ -> {};
    private Consumer<Picture> onPicture = _ -> {};
    private Runnable onScroll = () -> {};
    private Consumer<Selected> onSelection = _ -> {};

    /// An empty page. On the window's thread. What a web view insists on writing goes into `scratch`.
    public StoryWebView(Path scratch) {
        engine.setUserDataDirectory(scratch.toFile());
        view.setId("page");
        view.setContextMenuEnabled(false);
        view.setAccessibleText("Story");
        view.addEventFilter(DragEvent.ANY, DragEvent::consume);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::copy);
        engine.setJavaScriptEnabled(false);
        engine.setCreatePopupHandler(_ -> null);
        engine.getLoadWorker().stateProperty().subscribe(this::loaded);
        engine.locationProperty().subscribe(location -> {
            if (location != null && !location.isEmpty() && !location.equals("about:blank")) {
                engine.getLoadWorker().cancel();
            }
        });
    }

    WebView node() {
        return view;
    }

    void onFigure(IntConsumer listener) {
        onFigure = listener;
    }

    void onLink(Consumer<String> listener) {
        onLink = listener;
    }

    /// Hears of a picture that the reader chose.
    void onPicture(Consumer<Picture> listener) {
        onPicture = listener;
    }

    /// Hears the address under the mouse, and the empty string when there is none any more.
    void onHover(Consumer<String> listener) {
        onHover = listener;
    }

    void onScroll(Runnable listener) {
        onScroll = listener;
    }

    /// Hears what is selected when the reader has let go of the mouse or a key.
    void onSelection(Consumer<Selected> listener) {
        onSelection = listener;
    }

    boolean isBegun() {
        return begun;
    }

    boolean isReady() {
        return ready;
    }

    /// Loads the page; later articles go into it by [#setArticle].
    void begin(String document) {
        begun = true;
        filler.begin();
        engine.loadContent(document);
    }

    /// The pieces of the article, where it is in pieces.
    PieceFiller pieces() {
        return filler;
    }

    /// Runs when the page is there: at once, but for the first moments of the program.
    void whenReady(Runnable work) {
        if (ready) {
            work.run();
        } else {
            onceReady.add(work);
        }
    }

    /// Puts an article into the page; handed over as an attribute, since a literal would be compiled as a program.
    void setArticle(String html) {
        onSelection.accept(Selected.NOTHING);
        filler.begin();
        engine.getDocument().getElementById("page").setAttribute("data-article", html);
        script("""
                (function(page) {
                  page.innerHTML = page.getAttribute('data-article');
                  page.removeAttribute('data-article');
                })(document.getElementById('page'))""");
        reachPictures();
    }

    /// Tab comes to pictures too, for Enter to enlarge them.
    private void reachPictures() {
        script("""
                Array.prototype.forEach.call(document.querySelectorAll('#page img'), function(picture) {
                  picture.tabIndex = 0;
                })""");
    }

    void setPalette(Palette palette) {
        script("document.documentElement.className = '%s'", palette.cssClass());
    }

    void setStyle(ReadingStyle style) {
        engine.getDocument().getDocumentElement().setAttribute("style", style.declarations());
    }

    void scrollToTop() {
        script("window.scrollTo(0, 0)");
    }

    /// Brings the element of this id into view, a third down the page, unless it is well in view already.
    void reveal(String id) {
        script("""
                (function() {
                  var element = document.getElementById('%s');
                  if (!element) return;
                  var box = element.getBoundingClientRect();
                  if (box.top < 40 || box.bottom > window.innerHeight - 40)
                    window.scrollTo(0, Math.max(0, window.pageYOffset + box.top - window.innerHeight / 3));
                })()""", id);
    }

    /// Brings the block at a text offset to the top of the page.
    void scrollToOffset(int offset) {
        script("""
                (function() {
                  var blocks = document.querySelectorAll('%s'), found = null;
                  for (var i = 0; i < blocks.length; i++)
                    if (+blocks[i].getAttribute('data-start') <= %d) found = blocks[i];
                  if (found) window.scrollTo(0, Math.max(0, window.pageYOffset + found.getBoundingClientRect().top - 24));
                })()""", BLOCKS, offset);
    }

    /// Scrolls by a page less two lines, down or up; returns false where there was nothing left to scroll.
    boolean page(int direction) {
        return Boolean.TRUE.equals(script("""
                (function() {
                  var before = window.pageYOffset;
                  window.scrollBy(0, %d * (window.innerHeight - 64));
                  return window.pageYOffset !== before;
                })()""", direction));
    }

    /// Where the reader is; above the first block the offset is 0.
    Position position() {
        Object found = script("""
                (function() {
                  var blocks = document.querySelectorAll('%s'), offset = 0;
                  if (window.pageYOffset > 0)
                    for (var i = 0; i < blocks.length; i++) {
                      var box = blocks[i].getBoundingClientRect();
                      if (box.bottom > 24 && !blocks[i].querySelector('[data-start]')) {
                        offset = +blocks[i].getAttribute('data-start');
                        break;
                      }
                    }
                  var end = window.pageYOffset + window.innerHeight >= document.documentElement.scrollHeight - 2;
                  return offset + (end ? ' end' : '');
                })()""", BLOCKS);
        String[] words = String.valueOf(found).split(" ", -1);
        return new Position((int) Double.parseDouble(words[0]), words.length > 1);
    }

    /// Where the page stands: the block in view that begins at `offset`, as the how manieth that does so, and how far
    /// down the view it begins.
    record Spot(int offset, int nth, double down) {}

    /// Where the page stands now.
    Spot spot() {
        Object found = script("""
                (function() {
                  var blocks = document.querySelectorAll('%s'), last = '', nth = 0;
                  for (var i = 0; i < blocks.length; i++) {
                    if (blocks[i].querySelector('[data-start]')) continue;
                    var start = blocks[i].getAttribute('data-start'), box = blocks[i].getBoundingClientRect();
                    nth = start === last ? nth + 1 : 0;
                    last = start;
                    if (box.bottom > 0) return start + ' ' + nth + ' ' + box.top;
                  }
                  return '0 0 ' + -window.pageYOffset;
                })()""", BLOCKS);
        String[] words = String.valueOf(found).split(" ", -1);
        return new Spot(Integer.parseInt(words[0]), Integer.parseInt(words[1]), Double.parseDouble(words[2]));
    }

    /// Back to a spot, whose piece of the article is filled.
    void scrollTo(Spot spot) {
        script("""
                (function() {
                  var blocks = document.querySelectorAll('%s[data-start="%d"]'), nth = %d;
                  for (var i = 0; i < blocks.length; i++)
                    if (!blocks[i].querySelector('[data-start]') && nth-- === 0)
                      return window.scrollBy(0, blocks[i].getBoundingClientRect().top - %s);
                })()""", BLOCKS, spot.offset, spot.nth, spot.down);
    }

    /// What is selected within one block, as `start of the block`, `words before it in the block` and `words selected`;
    /// empty where nothing is, or more than one block.
    List<String> selection() {
        Object found = script("""
                (function() {
                  var selection = window.getSelection();
                  if (!selection.rangeCount || selection.isCollapsed) return '';
                  var range = selection.getRangeAt(0);
                  function block(node) {
                    while (node && !(node.getAttribute && node.getAttribute('data-start'))) node = node.parentNode;
                    return node;
                  }
                  var around = block(range.startContainer);
                  if (!around || block(range.endContainer) !== around) return '';
                  var before = range.cloneRange();
                  before.selectNodeContents(around);
                  before.setEnd(range.startContainer, range.startOffset);
                  return [around.getAttribute('data-start'), before.toString(), range.toString()].join('\u0001');
                })()""");
        String selected = found instanceof String text ? text : "";
        return selected.isEmpty()
                ? List.of()
                : Arrays.stream(selected.split("\u0001", 3))
                        .map(Typography::plain)
                        .toList();
    }

    Selected selected() {
        Object found = script("""
                (function() {
                  var selection = window.getSelection();
                  if (!selection.rangeCount || selection.isCollapsed) return '';
                  var box = selection.getRangeAt(0).getBoundingClientRect();
                  return [String(selection), box.left, box.top, box.bottom].join('\u0001');
                })()""");
        String[] parts = String.valueOf(found).split("\u0001", -1);
        return parts.length < 4 || parts[0].isBlank()
                ? Selected.NOTHING
                : new Selected(
                        Typography.plain(parts[0]),
                        Double.parseDouble(parts[1]),
                        Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3]));
    }

    void deselect() {
        script("window.getSelection().removeAllRanges()");
        onSelection.accept(Selected.NOTHING);
    }

    /// Copies the story's own characters, not the hyphens and letter forms that the page shows them in.
    private void copy(KeyEvent event) {
        if (COPY.match(event) && ready) {
            ClipboardContent content = new ClipboardContent();
            content.putString(Typography.plain(String.valueOf(script("String(window.getSelection())"))));
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        }
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private @Nullable Object script(String script, Object... values) {
        return engine.executeScript(script.formatted(values));
    }

    private void loaded(Worker.State state) {
        if (state == Worker.State.SUCCEEDED && begun && !ready) {
            ready = true;
            reachPictures();
            EventTarget document = (EventTarget) engine.getDocument();
            document.addEventListener("click", event -> chosen(event.getTarget()), false);
            document.addEventListener("keydown", this::keyDown, false);
            document.addEventListener("mouseover", event -> onHover.accept(address(event.getTarget())), false);
            document.addEventListener("mouseup", _ -> onSelection.accept(selected()), false);
            document.addEventListener("keyup", _ -> onSelection.accept(selected()), false);
            document.addEventListener("scroll", _ -> onScroll.run(), false);
            onceReady.forEach(Runnable::run);
            onceReady.clear();
        }
    }

    private void keyDown(Event event) {
        Object key = engine.executeScript("window.event ? window.event.keyCode : 0");
        if (key instanceof Integer code && code == 13) {
            chosen(event.getTarget());
        }
    }

    private void chosen(EventTarget target) {
        String figure = attribute(target, "data-figure");
        String address = address(target);
        if (!address.isEmpty()) {
            onLink.accept(address);
        } else if (isPicture(target)) {
            onPicture.accept(picture((Element) target));
        } else if (!figure.isEmpty()) {
            onFigure.accept(Integer.parseInt(figure));
        }
    }

    /// Chooses the element that has the keyboard, as Enter does; returns whether it is a link, a picture or a figure.
    boolean chooseFocused() {
        if (script("document.activeElement") instanceof Element focused
                && focused instanceof EventTarget target
                && (!address(target).isEmpty()
                        || isPicture(target)
                        || !attribute(target, "data-figure").isEmpty())) {
            chosen(target);
            return true;
        }
        return false;
    }

    private static boolean isPicture(EventTarget target) {
        return target instanceof Element element && element.getTagName().equalsIgnoreCase("img");
    }

    private static Picture picture(Element image) {
        return new Picture(
                "<img class=\"%s\" alt=\"%s\" src=\"%s\">"
                        .formatted(
                                Html.escape(image.getAttribute("class")),
                                Html.escape(image.getAttribute("alt")),
                                Html.escape(image.getAttribute("src"))),
                image.getAttribute("alt"));
    }

    /// The address of the link that has the keyboard; empty where none has it.
    String focusedAddress() {
        return script("document.activeElement") instanceof EventTarget focused ? address(focused) : "";
    }

    private static String address(EventTarget target) {
        return attribute(target, "data-address");
    }

    /// The attribute of the target or the nearest element around it; empty where none has it.
    private static String attribute(EventTarget target, String name) {
        for (Node node = (Node) target; node != null; node = node.getParentNode()) {
            if (node instanceof Element element && element.hasAttribute(name)) {
                return element.getAttribute(name);
            }
        }
        return "";
    }
}
