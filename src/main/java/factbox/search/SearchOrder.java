package factbox.search;

import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/// In which order hits come.
public enum SearchOrder {
    RELEVANCE,
    NEWEST,
    SOURCE,
    FIGURES;

    private static final SortField NEWEST_FIRST =
            LongField.newSortField(Fields.PUBLISHED, true, SortedNumericSelector.Type.MIN);

    Sort sort() {
        return switch (this) {
            case RELEVANCE -> Sort.RELEVANCE;
            case NEWEST -> new Sort(NEWEST_FIRST);
            case SOURCE -> new Sort(new SortField(Fields.SOURCE, SortField.Type.STRING), NEWEST_FIRST);
            case FIGURES -> new Sort(new SortField(Fields.FIGURES, SortField.Type.LONG, true), NEWEST_FIRST);
        };
    }
}
