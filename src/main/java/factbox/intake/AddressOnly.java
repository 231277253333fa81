package factbox.intake;

import factbox.intake.format.Drafts;
import factbox.story.Story;
import factbox.story.StoryText;

/// Tells the stories of which only an address was saved, as most bookmarks are.
public final class AddressOnly {
    private AddressOnly() {}

    public static boolean is(Story story) {
        String text = StoryText.of(story.body()).plain();
        String address = story.source().url();
        return address != null && text.startsWith(address) && text.contains(Drafts.WITHOUT_TEXT);
    }
}
