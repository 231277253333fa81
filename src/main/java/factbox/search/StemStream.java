package factbox.search;

import java.io.IOException;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// Hands the stems of a story's words to the index, each as often as its words count: the index adds up what has the
/// same stem.
final class StemStream extends TokenFilter {
    private final Family family;
    private final Forms forms;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    private StemStream(Family family, Forms forms) {
        super(family.stemming(forms));
        this.family = family;
        this.forms = forms;
    }

    static TokenStream of(Family family, Iterable<DocumentWords.Counted> words) {
        return new StemStream(family, new Forms(words.iterator()));
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String stem = term.isEmpty() ? forms.current : term.toString();
        term.setEmpty().append(family.term(stem));
        return true;
    }

    private static final class Forms extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final Iterator<DocumentWords.Counted> words;
        private String current = "";

        Forms(Iterator<DocumentWords.Counted> words) {
            this.words = words;
        }

        @Override
        public boolean incrementToken() {
            if (!words.hasNext()) {
                return false;
            }
            DocumentWords.Counted word = words.next();
            current = word.form();
            term.setEmpty().append(current);
            frequency.setTermFrequency(word.weight());
            return true;
        }
    }
}
