package factbox.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// The fields of the index and how each is kept. Nothing of a story is stored: that is the library's.
final class Fields {
    /// To be raised with every change of what is written here, of [FoldingFilter], [Compound] and [Family]: an index of
    /// another
    /// version is made anew.
    static final int VERSION = 4;

    /// The library's key of the story.
    static final String KEY = "key";
    /// Stems of all words, as often as they count: in the headline more than in the summary, and there more than in
    /// the body. Derived, see [DerivedFields].
    static final String WORDS = "words";
    /// All words as they are written, with their positions.
    static final String TEXT = "text";
    /// The headline's words as they are written, with their positions, and their stems beside them.
    static final String HEADLINE = "headline";
    /// The first one and two characters of all words. Derived.
    static final String PREFIX = "prefix";
    static final String SECTION = "section";
    static final String SOURCE = "source";
    static final String LANGUAGE = "language";
    static final String FAMILY = "family";
    /// The day of publication, counted from 1970.
    static final String PUBLISHED = "published";
    /// How many figures came with the story.
    static final String FIGURES = "figures";

    /// What a story has of a derived field for all that is derived: the field's length, but no term that is written.
    static final String DERIVED = "";

    static final int LONGEST_PREFIX = 2;

    static final FieldType WEIGHTED = type(IndexOptions.DOCS_AND_FREQS, true);
    static final FieldType POSITIONED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    static final FieldType NAME = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

    private Fields() {}

    private static FieldType type(IndexOptions options, boolean norms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(!norms);
        type.freeze();
        return type;
    }
}
