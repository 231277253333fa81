package factbox.session;

import java.util.List;

/// A change of one kind of mark on some stories, which can be turned around.
record MarkChange(Kind kind, List<String> ids, boolean set) {
    enum Kind {
        BOOKMARK,
        READ
    }

    MarkChange {
        ids = List.copyOf(ids);
    }

    MarkChange inverse() {
        return new MarkChange(kind, ids, !set);
    }

    String said() {
        String stories = ids.size() == 1 ? "Story" : ids.size() + " stories";
        return switch (kind) {
            case BOOKMARK -> set ? stories + " bookmarked" : "Bookmark removed";
            case READ -> stories + (set ? " marked as read" : " marked as unread");
        };
    }
}
