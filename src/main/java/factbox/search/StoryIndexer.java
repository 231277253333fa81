package factbox.search;

import factbox.library.StoredStory;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;

/// What an index keeps of each story of its library.
interface StoryIndexer {
    /// To be changed with every change of what is kept: an index of another version is made anew.
    String version();

    /// The story's documents, if there are any; each bears the story's [#key].
    List<Document> documents(StoredStory story);

    /// By its key a story's documents are found again when the story leaves the library.
    static List<Field> key(StoredStory story) {
        return List.of(new LongPoint(Fields.KEY, story.key()), new NumericDocValuesField(Fields.KEY, story.key()));
    }
}
