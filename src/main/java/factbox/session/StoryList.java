package factbox.session;

import factbox.library.Counts;
import factbox.library.Library;
import factbox.library.StoryFilter;
import factbox.search.ParsedQuery;
import factbox.search.QueryParser;
import factbox.search.SearchOrder;
import factbox.search.StorySearch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What is listed: the library's stories under a filter, or those of them that a search finds, in the order in which
/// next and previous go.
public final class StoryList {
    private static final int FIRST_SCREEN = 60;

    private final BackgroundWork work;
    private final StoryLister lister;
    private final SearchHelp help;
    private final List<Runnable> onceComplete = new ArrayList<>();
    private final List<Runnable> onceAnswered = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private int answered;
    private boolean refreshing;
    private boolean refreshAgain;
    private boolean searchable;
    private Marks marks = Marks.NONE;
    private SearchOrder browsing = SearchOrder.NEWEST;
    private SearchOrder searching = SearchOrder.RELEVANCE;

    // Properties

    private final ReadOnlyObjectWrapper<StoryWindow> rows =
            new ReadOnlyObjectWrapper<>(new StoryWindow(new int[0], false, _ -> {}));
    private final ObservableList<String> sections = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Loadable<ListCount>> state =
            new ReadOnlyObjectWrapper<>(new Loadable.Loading<>());
    private final ReadOnlyObjectWrapper<StoryFilter> filter = new ReadOnlyObjectWrapper<>(StoryFilter.NONE);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<SearchOrder> order = new ReadOnlyObjectWrapper<>(SearchOrder.NEWEST);
    private final ReadOnlyObjectWrapper<ParsedQuery> query = new ReadOnlyObjectWrapper<>(QueryParser.parse("", true));
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Marks.NONE.counts());

    StoryList(Library library, BackgroundWork work) {
        this.work = work;
        this.lister = new StoryLister(library);
        this.help = new SearchHelp(lister, work);
    }

    /// The rows, which are others whenever the list is made anew.
    public ReadOnlyObjectProperty<StoryWindow> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ObservableList<String> sections() {
        return sections;
    }

    /// Whether the list is here, and how many stories it has.
    public ReadOnlyObjectProperty<Loadable<ListCount>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<StoryFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// What is searched for, as typed; blank where the list is no search.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SearchOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /// What was searched for, as it was understood: that which the rows answer.
    public ReadOnlyObjectProperty<ParsedQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// Completions, and what was probably meant.
    public SearchHelp help() {
        return help;
    }

    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    private ListQuestion question() {
        return new ListQuestion(filter.get(), words.get(), order.get());
    }

    // Stepping

    /// The position of a story in the list, or -1.
    public int position(long key) {
        return rows.get().position(key);
    }

    /// Does something with the row at a position, at once where it is at hand; nothing where there is no such row.
    void at(int position, Consumer<ListedStory> then) {
        at(position, then, () -> {});
    }

    /// The same, and something else where there is no such row.
    void at(int position, Consumer<ListedStory> then, Runnable otherwise) {
        StoryWindow window = rows.get();
        if (position >= window.size() && !window.isComplete()) {
            onceComplete.add(() -> at(position, then, otherwise));
        } else if (position >= 0 && position < window.size()) {
            window.atHand(position)
                    .ifPresentOrElse(
                            then,
                            () -> fetch(
                                    window,
                                    new int[] {position},
                                    () -> window.atHand(position).ifPresentOrElse(then, otherwise)));
        } else {
            otherwise.run();
        }
    }

    /// Does something as soon as the list answers what it was asked for last.
    void onceAnswered(Runnable then) {
        if (answered == asked.get()) {
            then.run();
        } else {
            onceAnswered.add(then);
        }
    }

    /// The position of the nearest unread story from another one on, in the direction of `step`, which is 1 or -1.
    Optional<Integer> unreadBeside(int position, int step) {
        StoryWindow window = rows.get();
        for (int i = position + step; i >= 0 && i < window.size(); i += step) {
            if (!marks.read().get(window.key(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// Whether nothing narrows the list.
    public boolean isWhole() {
        return filter.get().equals(StoryFilter.NONE)
                && rows.get().size() >= counts.get().all();
    }

    /// The stories in the list.
    BitSet keys() {
        StoryWindow window = rows.get();
        BitSet keys = new BitSet();
        for (int i = 0; i < window.size(); i++) {
            keys.set(window.key(i));
        }
        return keys;
    }

    BitSet unread() {
        StoryWindow window = rows.get();
        BitSet unread = new BitSet();
        for (int i = 0; i < window.size(); i++) {
            if (!marks.read().get(window.key(i))) {
                unread.set(window.key(i));
            }
        }
        return unread;
    }

    // Commands

    public void filter(StoryFilter wanted) {
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            begin();
        }
    }

    public void show(StoryFilter.Show show) {
        filter(filter.get().withShow(show));
    }

    /// Searches for what is typed so far; blank is no search.
    public void search(String typed) {
        if (!typed.equals(words.get())) {
            words.set(typed);
            order.set(typed.isBlank() ? browsing : searching);
            onceAnswered.clear(); // what waits for it was asked of other words
            begin();
        }
    }

    /// A list that is no search has no order of relevance.
    public void sort(SearchOrder wanted) {
        boolean search = question().isSearch();
        if (wanted.equals(order.get()) || (!search && wanted == SearchOrder.RELEVANCE)) {
            return;
        }
        if (search) {
            searching = wanted;
        } else {
            browsing = wanted;
        }
        order.set(wanted);
        begin();
    }

    /// From now on there are searches.
    void searchIn(StorySearch search) {
        searchable = true;
        work.run(
                _ -> {
                    lister.searchIn(search);
                    return search;
                },
                _ -> searchAgain());
    }

    /// Puts the first screen in place at once, before there is a window.
    void restore(Library library) {
        sections.setAll(library.sections());
        show(lister.begin(question(), FIRST_SCREEN));
    }

    /// What a first screen lacks is read on.
    void started() {
        if (!rows.get().isComplete()) {
            begin();
        }
    }

    /// Lists the library's stories anew, after some were added or changed; one time after the other.
    void refresh() {
        if (refreshing) {
            refreshAgain = true;
            return;
        }
        refreshing = true;
        work.run(
                library -> {
                    lister.forget();
                    return library.sections();
                },
                found -> {
                    sections.setAll(found);
                    begin();
                });
    }

    /// What was searched for may be found by now.
    void searchAgain() {
        if (question().isSearch()) {
            begin();
        }
    }

    /// A search that comes before there are searches is asked already, and answered once there are.
    private void begin() {
        int number = asked.incrementAndGet();
        if (searchable || !question().isSearch()) {
            step(number, question(), null);
        }
    }

    private void step(int number, ListQuestion wanted, @Nullable ListAnswer before) {
        work.run(
                () -> number == asked.get()
                        ? lister.step(wanted, before, () -> number != asked.get())
                        : Optional.<ListAnswer>empty(),
                found -> {
                    if (number == asked.get()) {
                        found.ifPresent(answer -> {
                            answered = number;
                            show(answer);
                        });
                        ListAnswer so = found.orElse(before);
                        if (so == null || !so.complete()) {
                            step(number, wanted, so);
                        } else {
                            help.answered(so);
                            settled();
                        }
                    }
                },
                e -> {
                    if (number == asked.get()) {
                        state.set(new Loadable.Failed<>(BackgroundWork.reason(e)));
                        onceAnswered.clear();
                        settled();
                    }
                });
    }

    private void settled() {
        refreshing = false;
        if (refreshAgain) {
            refreshAgain = false;
            refresh();
        }
    }

    private void show(ListAnswer answer) {
        StoryWindow window = new StoryWindow(answer.keys(), answer.complete(), this::fetch);
        if (rows.get().size() > 0 && query.get().query().equals(answer.query().query())) {
            window.seed(rows.get());
        }
        window.seed(answer.first());
        marks = answer.marks();
        query.set(answer.query());
        rows.set(window);
        state.set(new Loadable.Ready<>(new ListCount(answer.count(), answer.isExact())));
        if (marks.stories() > 0) {
            counts.set(marks.counts());
        }
        run(onceAnswered);
        if (answer.complete()) {
            run(onceComplete);
        }
    }

    private static void run(List<Runnable> waiting) {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    private void fetch(StoryWindow window) {
        fetch(window, window.wanted(), () -> {});
    }

    private void fetch(StoryWindow window, int[] positions, Runnable then) {
        int[] keys = new int[positions.length];
        for (int i = 0; i < positions.length; i++) {
            keys[i] = window.key(positions[i]);
        }
        ParsedQuery shown = query.get();
        work.run(
                () -> lister.rows(shown, keys),
                found -> {
                    Map<Long, ListedStory> byKey = new HashMap<>();
                    found.forEach(story -> byKey.put(story.row().key(), story));
                    window.fetched(positions, byKey);
                    then.run();
                },
                _ -> {
                    window.failed();
                    then.run();
                });
    }

    /// Some of the stories were marked.
    void marked(MarkChange change, Marks now) {
        marks = now;
        counts.set(now.counts());
        rows.get()
                .change(story -> change.concerns(story.row().key())
                        ? story.with(story.row().with(change.mark(), change.set()))
                        : story);
    }
}
