package factbox.sanitizer;

import java.nio.charset.StandardCharsets;

/// The format of a picture, told by its first bytes and never by its name.
public enum PictureFormat {
    AVIF("AVIF"),
    HEIC("HEIC"),
    JPEG_XL("JPEG XL"),
    JPEG_2000("JPEG 2000"),
    WEBP("WebP"),
    BMP("BMP"),
    TIFF("TIFF"),
    ICON("icon"),
    PNG("PNG"),
    JPEG("JPEG"),
    GIF("GIF"),
    SVG("SVG"),
    UNKNOWN("");

    private static final int HEAD = 512;

    private final String title;

    PictureFormat(String title) {
        this.title = title;
    }

    /// As people call it; empty where it is not known.
    public String title() {
        return title;
    }

    public static PictureFormat of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("ftyp", 4)) {
            String brands = head.substring(8, Math.min(head.length(), 32));
            return brands.contains("avi") ? AVIF : brands.contains("hei") || brands.contains("mif1") ? HEIC : UNKNOWN;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (head.startsWith("\u0089PNG")) {
            return PNG;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("GIF8")) {
            return GIF;
        }
        if (head.startsWith("\u00ff\n") || head.startsWith("JXL ", 4)) {
            return JPEG_XL;
        }
        if (head.startsWith("jP  ", 4)) {
            return JPEG_2000;
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return TIFF;
        }
        if (head.startsWith("BM")) {
            return BMP;
        }
        if (head.startsWith("\0\0\1\0")) {
            return ICON;
        }
        return head.contains("<svg") ? SVG : UNKNOWN;
    }
}
