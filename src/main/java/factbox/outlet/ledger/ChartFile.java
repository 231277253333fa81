package factbox.outlet.ledger;

import factbox.library.PartFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/// Writes a chart as a file, which is there whole or not at all.
public final class ChartFile {
    private ChartFile() {}

    /// `pixels` are ARGB, row by row.
    public static void writePng(Path file, int width, int height, int[] pixels) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        write(file, part -> {
            try (OutputStream out = Files.newOutputStream(part)) {
                if (!ImageIO.write(image, "png", out)) {
                    throw new IOException("this Java writes no PNG");
                }
            }
        });
    }

    public static void writeText(Path file, String text) throws IOException {
        write(file, part -> Files.writeString(part, text, StandardCharsets.UTF_8));
    }

    /// Writes a file.
    private interface Writing {
        void to(Path file) throws IOException;
    }

    private static void write(Path file, Writing writing) throws IOException {
        Path part = PartFile.beside(file);
        try {
            writing.to(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
