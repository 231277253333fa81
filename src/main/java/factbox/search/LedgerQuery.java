package factbox.search;

import factbox.figures.token.Kind;
import factbox.figures.verify.Standing;
import java.util.List;
import java.util.Set;

/// Which figures of all stories are asked for, and in which order: `words` in the query language, the rest by choice.
///
/// An empty set or name lets all through.
public record LedgerQuery(
        String words, Set<Kind> kinds, Set<Standing> standings, String section, LedgerOrder order, boolean descending) {
    public static final LedgerQuery ALL = new LedgerQuery("", Set.of(), Set.of(), "", LedgerOrder.DAY, true);

    public LedgerQuery {
        kinds = Set.copyOf(kinds);
        standings = Set.copyOf(standings);
    }

    public LedgerQuery withWords(String words) {
        return new LedgerQuery(words, kinds, standings, section, order, descending);
    }

    public LedgerQuery withKinds(Set<Kind> kinds) {
        return new LedgerQuery(words, kinds, standings, section, order, descending);
    }

    public LedgerQuery withStandings(Set<Standing> standings) {
        return new LedgerQuery(words, kinds, standings, section, order, descending);
    }

    public LedgerQuery withSection(String section) {
        return new LedgerQuery(words, kinds, standings, section, order, descending);
    }

    public LedgerQuery sorted(LedgerOrder order, boolean descending) {
        return new LedgerQuery(words, kinds, standings, section, order, descending);
    }

    /// What of the words was not understood.
    public List<String> hints() {
        return QueryParser.parse(words, true).hints();
    }
}
