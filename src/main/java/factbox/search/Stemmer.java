package factbox.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Brings the words of a family of languages to their stems, one after another. Not for several threads at once.
final class Stemmer {
    private final Family family;
    private final OneWord word = new OneWord();
    private final TokenStream stemmed;
    private final CharTermAttribute stem;

    Stemmer(Family family) {
        this.family = family;
        stemmed = family.stemming(word);
        stem = stemmed.addAttribute(CharTermAttribute.class);
    }

    /// The stem of a form, as the index has it.
    String term(String form) {
        word.form = form;
        try {
            boolean found = stemmed.incrementToken() && !stem.isEmpty();
            return family.term(found ? stem.toString() : form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String form = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(form);
            return true;
        }
    }
}
