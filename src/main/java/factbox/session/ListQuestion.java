package factbox.session;

import factbox.library.StoryFilter;
import factbox.library.StoryOrder;
import factbox.search.SearchOrder;

/// What the list is to show: the stories under a filter that answer a query, in an order. A blank query is none.
record ListQuestion(StoryFilter filter, String words, SearchOrder order) {
    boolean isSearch() {
        return !words.isBlank();
    }

    boolean isRanked() {
        return isSearch() && order == SearchOrder.RELEVANCE;
    }

    /// The order of the library that the list's is a part of.
    StoryOrder storyOrder() {
        return order == SearchOrder.RELEVANCE ? StoryOrder.NEWEST : StoryOrder.valueOf(order.name());
    }
}
