package factbox.story;

/// Tells the stories of which only an address was saved, as most bookmarks are.
public final class AddressOnly {
    /// What such a story says beside its address.
    public static final String NOTE = "Only the address was saved, not the text.";

    private AddressOnly() {}

    /// `plain` is the story's text.
    public static boolean is(Story story, String plain) {
        String address = story.source().url();
        return address != null && plain.startsWith(address) && plain.contains(NOTE);
    }
}
