package factbox.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/// The fields of a new segment, with those that follow from the words as they are written: the stems, which depend on
/// a story's language, and the words' beginnings.
///
/// Of either field a story hands over but what does not follow: in [Fields#WORDS] the words that count more than once
/// where they stand, and in both [Fields#DERIVED].
final class DerivedFields extends FilterLeafReader.FilterFields {
    private final int documents;

    DerivedFields(org.apache.lucene.index.Fields given, int documents) {
        super(given);
        this.documents = documents;
    }

    @Override
    public Terms terms(String field) throws IOException {
        return switch (field) {
            case Fields.WORDS -> stems();
            case Fields.PREFIX -> beginnings();
            default -> super.terms(field);
        };
    }

    private Terms stems() throws IOException {
        UnitedTerms stems = new UnitedTerms(documents);
        TermsEnum families = super.terms(Fields.FAMILY).iterator();
        for (BytesRef name = families.next(); name != null; name = families.next()) {
            FixedBitSet stories = new FixedBitSet(documents);
            stories.or(families.postings(null, PostingsEnum.NONE));
            Stemmer stemmer = new Stemmer(Family.valueOf(name.utf8ToString()));
            for (String field : List.of(Fields.TEXT, Fields.WORDS)) {
                stem(stems.source(super.terms(field).iterator(), stories), stemmer);
            }
        }
        return stems;
    }

    private static void stem(UnitedTerms.Source words, Stemmer stemmer) throws IOException {
        for (BytesRef form = words.next(); form != null; form = words.next()) {
            if (form.length > 0 && words.isFound()) {
                words.addTo(new BytesRef(stemmer.term(form.utf8ToString())));
            }
        }
    }

    private Terms beginnings() throws IOException {
        UnitedTerms beginnings = new UnitedTerms(documents);
        UnitedTerms.Source words =
                beginnings.source(super.terms(Fields.TEXT).iterator(), new Bits.MatchAllBits(documents));
        for (BytesRef form = words.next(); form != null; form = words.next()) {
            BytesRef beginning = new BytesRef(form.bytes, form.offset, 0);
            for (int i = 0; i < Fields.LONGEST_PREFIX && beginning.length < form.length; i++) {
                beginning.length += bytes(form.bytes[form.offset + beginning.length]);
                words.addTo(beginning);
            }
        }
        return beginnings;
    }

    /// How many bytes a character has in UTF-8 that begins with this one.
    private static int bytes(byte first) {
        return first >= 0 ? 1 : Math.max(1, Integer.numberOfLeadingZeros(~first << (Integer.SIZE - Byte.SIZE)));
    }
}
