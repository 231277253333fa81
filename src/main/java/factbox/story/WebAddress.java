package factbox.story;

import java.util.Locale;

/// Compares addresses of pages by what they lead to.
public final class WebAddress {
    private WebAddress() {}

    /// An address without what differs between two links to one page: scheme, `www.`, fragment, trackers.
    public static String canonical(String address) {
        return address.replaceFirst("#.*$", "")
                .replaceFirst("(?i)^https?://(?:www\\.)?", "")
                .replaceAll("(?i)([?&])(?:utm_\\w+|fbclid|gclid|mc_[ce]id|ref_src|smid)=[^&]*", "$1")
                .replaceAll("\\?&+", "?")
                .replaceAll("&{2,}", "&")
                .replaceFirst("[?&/]+$", "")
                .transform(WebAddress::lowerCaseHost);
    }

    private static String lowerCaseHost(String address) {
        int slash = address.indexOf('/');
        return slash < 0
                ? address.toLowerCase(Locale.ROOT)
                : address.substring(0, slash).toLowerCase(Locale.ROOT) + address.substring(slash);
    }
}
