package factbox.sanitizer;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture of a type that the web view does not draw (WebP, BMP, TIFF), as a JPEG or PNG that looks the same.
final class ConvertedPicture {
    private static final float QUALITY = 0.9f;

    private ConvertedPicture() {}

    /// Nothing where the picture is damaged or of another type.
    static Optional<SafePicture> of(byte[] bytes, PictureFormat format) {
        try {
            Optional<ImageReader> reader = reader(format);
            return reader.isEmpty() ? Optional.empty() : read(bytes, format, reader.get());
        } catch (IOException | RuntimeException e) {
            // the decoders throw anything over a damaged picture
            return Optional.empty();
        }
    }

    private static Optional<ImageReader> reader(PictureFormat format) throws IOException {
        return switch (format) {
            case WEBP -> Optional.of(new WebPImageReaderSpi().createReaderInstance(null));
            case BMP, TIFF -> first(ImageIO.getImageReadersByFormatName(format.name()));
            default -> Optional.empty();
        };
    }

    private static <T> Optional<T> first(Iterator<T> found) {
        return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
    }

    private static Optional<SafePicture> read(byte[] bytes, PictureFormat format, ImageReader reader)
            throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            if (!SafePicture.isBounded(reader.getWidth(0), reader.getHeight(0))) {
                return Optional.empty();
            }
            BufferedImage picture = reader.read(0);
            boolean photo = format == PictureFormat.WEBP
                    && new String(bytes, 12, 4, StandardCharsets.ISO_8859_1).equals("VP8 ");
            return photo
                    ? jpeg(picture).map(jpeg -> new SafePicture("jpg", jpeg))
                    : png(picture).map(png -> new SafePicture("png", png));
        } finally {
            reader.dispose();
        }
    }

    private static Optional<byte[]> png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(picture, "png", stream)) {
                return Optional.empty();
            }
        }
        return Optional.of(out.toByteArray());
    }

    private static Optional<byte[]> jpeg(BufferedImage picture) throws IOException {
        Optional<ImageWriter> found = first(ImageIO.getImageWritersByFormatName("jpeg"));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ImageWriter writer = found.get();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(opaque(picture), null, null), how);
        } finally {
            writer.dispose();
        }
        return Optional.of(out.toByteArray());
    }

    private static BufferedImage opaque(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR || picture.getType() == BufferedImage.TYPE_INT_RGB) {
            return picture;
        }
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return opaque;
    }
}
