package factbox.ui.reader;

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
    private boolean due;

    PieceFiller(WebEngine engine) {
        this.engine = engine;
    }

    /// From now on this gives the pieces as HTML.
    void from(IntFunction<String> pieces) {
        this.pieces = pieces;
    }

    /// Fills a piece, so that what stands in it can be looked for.
    void fill(int piece) {
        if (Boolean.TRUE.equals(engine.executeScript("""
                (function() {
                  var piece = document.getElementsByClassName('piece')[%d];
                  return !!piece && piece.hasAttribute('data-blank');
                })()""".formatted(piece)))) {
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
        String filled = String.valueOf(engine.executeScript("""
                (function() {
                  var pieces = document.getElementsByClassName('piece'), filled = [];
                  for (var i = 0; i < pieces.length; i++) if (!pieces[i].hasAttribute('data-blank')) filled.push(i);
                  return filled.join(',');
                })()"""));
        if (!filled.isEmpty()) {
            for (String piece : filled.split(",", -1)) {
                change(Integer.parseInt(piece), "");
            }
        }
    }

    /// The empty piece nearest to the view or -1, whether it is in view, and the filled ones that are far from it.
    private String[] wanted() {
        return String.valueOf(engine.executeScript("""
                (function() {
                  var pieces = document.getElementsByClassName('piece'), high = window.innerHeight;
                  var selection = window.getSelection(), nearest = -1, least = 1.5 * high, far = [];
                  for (var i = 0; i < pieces.length; i++) {
                    var box = pieces[i].getBoundingClientRect(), away = Math.max(0, box.top - high, -box.bottom);
                    if (pieces[i].hasAttribute('data-blank')) {
                      if (away < least) {
                        least = away;
                        nearest = i;
                      }
                    } else if (away > 4 * high
                        && !(selection.rangeCount && selection.containsNode(pieces[i], true))
                        && !pieces[i].contains(document.activeElement)) far.push(i);
                  }
                  return nearest + ' ' + (nearest >= 0 && least === 0 ? 'now' : 'soon') + ' ' + far.join(',');
                })()""")).split(" ", -1);
    }

    /// Fills one piece, -1 for none, and empties others.
    private void change(int filled, String emptied) {
        if (filled >= 0) {
            Element page = engine.getDocument().getElementById("page");
            page.setAttribute("data-article", pieces.apply(filled));
        }
        engine.executeScript("""
                (function(filled, emptied) {
                  var page = document.getElementById('page'), root = document.documentElement;
                  var pieces = document.getElementsByClassName('piece');
                  var rem = parseFloat(getComputedStyle(root).fontSize);
                  var end = window.pageYOffset > 0 && window.pageYOffset + window.innerHeight >= root.scrollHeight - 2;
                  var first = null, top = 0, high = 1;
                  for (var i = 0; i < pieces.length && !first; i++) {
                    var box = pieces[i].getBoundingClientRect();
                    if (box.bottom > 0) {
                      first = pieces[i];
                      top = box.top;
                      high = box.height || 1;
                    }
                  }
                  var blank = first && first.hasAttribute('data-blank');
                  for (var j = 0; j < emptied.length; j++) {
                    var piece = pieces[emptied[j]];
                    piece.style.height = piece.offsetHeight / rem + 'rem';
                    piece.innerHTML = '';
                    piece.setAttribute('data-blank', '');
                  }
                  if (filled >= 0 && pieces[filled]) {
                    pieces[filled].innerHTML = page.getAttribute('data-article');
                    pieces[filled].removeAttribute('data-blank');
                    pieces[filled].style.height = '';
                  }
                  page.removeAttribute('data-article');
                  if (first) {
                    var now = first.getBoundingClientRect();
                    window.scrollBy(0, now.top - (blank && top < 0 ? top * now.height / high : top));
                  }
                  if (end) window.scrollTo(0, root.scrollHeight);
                })(%d, [%s])""".formatted(filled, emptied));
    }
}
