package factbox.ui.action;

import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// How an action stands in its menu: whether it begins a group, is listed, is the chosen one of several, and can be
/// done.
///
/// `group` is the menu within the menu that it is listed in, or empty. `chosen` is null for an action that is not one
/// of several, `possible` for one that can always be done.
record MenuPlace(
        boolean first,
        boolean listed,
        String group,
        @Nullable ObservableValue<Boolean> chosen,
        @Nullable ObservableValue<Boolean> possible) {
    static final MenuPlace USUAL = new MenuPlace(false, true, "", null, null);
}
