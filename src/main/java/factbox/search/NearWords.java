package factbox.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/// Finds the word that a mistyped one probably stands for: the nearest that is in more stories by far.
final class NearWords {
    /// A word that is in more stories than this is taken for what was meant.
    private static final int RARE = 2;
    private static final int MORE_BY_FAR = 5;
    /// Of shorter words, too many are near.
    private static final int SHORTEST = 4;
    private static final int EDITS = 2;
    private static final int LONG = 7;

    private NearWords() {}

    static Optional<String> to(String form, IndexReader reader) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.TEXT);
        int stories = reader.docFreq(new Term(Fields.TEXT, form));
        if (terms == null || form.length() < SHORTEST || stories > RARE) {
            return Optional.empty();
        }
        int edits = form.length() < LONG ? 1 : EDITS;
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(Fields.TEXT, form), edits, 1, true);
        BoostAttribute likeness = near.attributes().getAttribute(BoostAttribute.class);
        String best = "";
        float most = 0;
        int of = 0;
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            int in = near.docFreq();
            float like = likeness.getBoost();
            boolean another = !term.utf8ToString().equals(form);
            if (another && in > MORE_BY_FAR * stories && (like > most || (like == most && in > of))) {
                best = term.utf8ToString();
                most = like;
                of = in;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }
}
