package factbox.intake;

import factbox.sanitizer.PictureFormat;
import org.jsoup.nodes.Element;

/// The place of a picture that came along and can't be shown: words that say so, and why.
final class UnshownPicture {
    private UnshownPicture() {}

    static void settle(Element image, byte[] bytes, boolean tooMuch) {
        String alternative = image.attr("alt").strip();
        Element words = new Element("em")
                .text("[" + why(bytes, tooMuch) + (alternative.isEmpty() ? "" : ": " + alternative) + "]");
        image.replaceWith(words);
    }

    private static String why(byte[] bytes, boolean tooMuch) {
        if (tooMuch) {
            return "Picture left out, the story’s pictures are too large";
        }
        PictureFormat format = PictureFormat.of(bytes);
        return switch (format) {
            case AVIF, HEIC, JPEG_XL, JPEG_2000, ICON -> "Picture not shown, " + format.title() + " can’t be read";
            case UNKNOWN -> "Picture not shown, its format is not known";
            case WEBP, BMP, TIFF, PNG, JPEG, GIF, SVG ->
                "Picture not shown, the " + format.title() + " is damaged or too large";
        };
    }
}
