package factbox.ui.reader;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.scene.web.WebEngine;
import org.w3c.dom.Element;

/// Fills the pieces of a long article where the reader is, and empties those far away; what is in view stays where it
/// is.
///
/// An article that is not in pieces has nothing to fill.
final class PieceFiller {
    /// So many are filled at once, where a view without text would be shown else.
    private static final int AT_ONCE = 3;

    private final WebEngine engine;
    private IntFunction<String> pieces = _ -> "";
    private final SortedSet<Integer> filled = new TreeSet<>();
    private boolean due;

    PieceFiller(WebEngine engine) {
        this.engine = engine;
    }

    /// From now on this gives the pieces as HTML.
    void from(IntFunction<String> pieces) {
        this.pieces = pieces;
    }

    /// Another article is in the page, of whose pieces the first is filled.
    void begin() {
        filled.clear();
        filled.add(0);
    }

    /// Fills a piece, so that what stands in it can be looked for.
    void fill(int piece) {
        if (!filled.contains(piece)) {
            change(piece, "");
        }
    }

    /// Fills what is in view now, and what is near it soon.
    void fillView() {
        for (int i = 0; i < AT_ONCE; i++) {
            String[] wanted = wanted();
            int piece = Integer.parseInt(wanted[0]);
            boolean inView = wanted[1].equals("now");
            if (piece < 0 && wanted[2].isEmpty()) {
                return;
            }
            change(inView ? piece : -1, wanted[2]);
            if (piece >= 0 && !inView) {
                soon();
                return;
            }
        }
    }

    private void soon() {
        if (!due) {
            due = true;
            Platform.runLater(() -> {
                due = false;
                int piece = Integer.parseInt(wanted()[0]);
                if (piece >= 0) {
                    change(piece, "");
                    soon();
                }
            });
        }
    }

    /// Writes all pieces that are filled once more.
    void refill() {
        for (int piece : List.copyOf(filled)) {
            change(piece, "");
        }
    }

    /// The empty piece nearest to the view or -1, whether it is in view, and the filled ones that are far from it.
    private String[] wanted() {
        return String.valueOf(engine.executeScript("""
                (function(filled) {
                  var pieces = document.getElementsByClassName('piece'), high = window.innerHeight;
                  var selection = window.getSelection(), nearest = -1, least = 1.5 * high, far = [];
                  function away(i) {
                    var box = pieces[i].getBoundingClientRect();
                    return Math.max(0, box.top - high, -box.bottom);
                  }
                  var low = 0, above = pieces.length;
                  while (low < above) {
                    var middle = low + above >> 1;
                    if (pieces[middle].getBoundingClientRect().bottom > -least) above = middle;
                    else low = middle + 1;
                  }
                  for (var i = low; i < pieces.length && pieces[i].getBoundingClientRect().top < 2.5 * high; i++)
                    if (pieces[i].hasAttribute('data-blank') && away(i) < least) {
                      least = away(i);
                      nearest = i;
                    }
                  for (var j = 0; j < filled.length; j++) {
                    var piece = pieces[filled[j]];
                    if (piece && away(filled[j]) > 4 * high
                        && !(selection.rangeCount && selection.containsNode(piece, true))
                        && !piece.contains(document.activeElement)) far.push(filled[j]);
                  }
                  return nearest + ' ' + (nearest >= 0 && least === 0 ? 'now' : 'soon') + ' ' + far.join(',');
                })(%s)""".formatted(filled))).split(" ", -1);
    }

    /// Fills one piece, -1 for none, and empties others.
    private void change(int fresh, String emptied) {
        if (fresh >= 0) {
            Element page = engine.getDocument().getElementById("page");
            page.setAttribute("data-article", pieces.apply(fresh));
            filled.add(fresh);
        }
        for (String piece : emptied.isEmpty() ? new String[0] : emptied.split(",", -1)) {
            filled.remove(Integer.valueOf(piece));
        }
        engine.executeScript("""
                (function(fresh, emptied) {
                  var page = document.getElementById('page'), root = document.documentElement;
                  var pieces = document.getElementsByClassName('piece');
                  var rem = parseFloat(getComputedStyle(root).fontSize);
                  var end = window.pageYOffset > 0 && window.pageYOffset + window.innerHeight >= root.scrollHeight - 2;
                  var low = 0, above = pieces.length;
                  while (low < above) {
                    var middle = low + above >> 1;
                    if (pieces[middle].getBoundingClientRect().bottom > 0) above = middle;
                    else low = middle + 1;
                  }
                  var first = pieces[low] || null, box = first && first.getBoundingClientRect();
                  var top = box ? box.top : 0, high = box && box.height || 1;
                  var blank = first && first.hasAttribute('data-blank');
                  for (var j = 0; j < emptied.length; j++) {
                    var piece = pieces[emptied[j]];
                    piece.style.height = piece.offsetHeight / rem + 'rem';
                    piece.innerHTML = '';
                    piece.setAttribute('data-blank', '');
                  }
                  if (fresh >= 0 && pieces[fresh]) {
                    pieces[fresh].innerHTML = page.getAttribute('data-article');
                    pieces[fresh].removeAttribute('data-blank');
                    pieces[fresh].style.height = '';
                  }
                  page.removeAttribute('data-article');
                  if (first) {
                    var now = first.getBoundingClientRect();
                    window.scrollBy(0, now.top - (blank && top < 0 ? top * now.height / high : top));
                  }
                  if (end) window.scrollTo(0, root.scrollHeight);
                })(%d, [%s])""".formatted(fresh, emptied));
    }
}
