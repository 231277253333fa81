package factbox.session;

import factbox.search.ParsedQuery;
import java.util.List;

/// What the list shows: which stories, by their keys, and of the first ones the rows.
///
/// Unless it is `complete` there are more: `count` of them in all, or even more unless that `isExact`.
@SuppressWarnings("ArrayRecordComponent") // of a million stories, and never changed
record ListAnswer(
        ListQuestion question,
        ParsedQuery query,
        int[] keys,
        List<ListedStory> first,
        boolean complete,
        long count,
        boolean isExact,
        Marks marks) {}
