package factbox.sanitizer;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A picture that passed the gate: of a known type by its content, of bounded size, and a drawing without scripts.
public final class SafePicture {
    private static final int MOST_BYTES = 32 << 20;
    private static final int LONGEST_SIDE = 20_000;
    private static final long MOST_PIXELS = 100_000_000;

    private final String ending;
    private final byte[] bytes;

    SafePicture(String ending, byte[] bytes) {
        this.ending = ending;
        this.bytes = bytes;
    }

    /// The picture in these bytes, in a format that can be shown, or nothing where there is none.
    public static Optional<SafePicture> of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Optional.empty();
        }
        Optional<RasterSize> raster = RasterSize.of(bytes);
        if (raster.isPresent()) {
            return raster.filter(size -> isBounded(size.width(), size.height()))
                    .map(size -> new SafePicture(size.ending(), bytes));
        }
        PictureFormat format = PictureFormat.of(bytes);
        if (format != PictureFormat.SVG && format != PictureFormat.UNKNOWN) {
            return ConvertedPicture.of(bytes, format);
        }
        return Drawing.sanitised(bytes).map(svg -> new SafePicture("svg", svg.getBytes(StandardCharsets.UTF_8)));
    }

    static boolean isBounded(int width, int height) {
        return width <= LONGEST_SIDE && height <= LONGEST_SIDE && (long) width * height <= MOST_PIXELS;
    }

    /// What a file of its type ends in: `png`, `jpg`, `gif` or `svg`.
    public String ending() {
        return ending;
    }

    public byte[] bytes() {
        return bytes;
    }
}
