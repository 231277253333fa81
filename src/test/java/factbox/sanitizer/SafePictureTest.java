package factbox.sanitizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Only pictures that the web view draws pass the gate; others become such where there is a decoder.
final class SafePictureTest {
    private static final String LOSSY = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";
    private static final String LOSSLESS = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

    @ParameterizedTest
    @CsvSource({LOSSY + ", jpg", LOSSLESS + ", png"})
    void aWebPictureIsOneThatCanBeDrawn(String webp, String ending) throws IOException {
        SafePicture picture = SafePicture.of(Base64.getDecoder().decode(webp)).orElseThrow();
        assertThat(picture.ending()).isEqualTo(ending);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertThat(drawn.getWidth()).isEqualTo(1);
        assertThat(drawn.getHeight()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bmp", "tiff"})
    void anOldFormatIsOneThatCanBeDrawn(String format) throws IOException {
        BufferedImage red = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        red.setRGB(0, 0, 0xFF0000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(red, format, out)).isTrue();
        SafePicture picture = SafePicture.of(out.toByteArray()).orElseThrow();
        assertThat(picture.ending()).isEqualTo("png");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertThat(drawn.getRGB(0, 0)).isEqualTo(0xFFFF0000);
        assertThat(drawn.getWidth()).isEqualTo(3);
    }

    @Test
    void aDamagedPictureIsNone() {
        byte[] whole = Base64.getDecoder().decode(LOSSY);
        for (int length = 12; length < 30; length++) {
            assertThat(SafePicture.of(Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'\0\0\0\u001cftypavif', AVIF",
        "'\0\0\0\u001cftypheic', HEIC",
        "'\u00ff\n', JPEG_XL",
        "'RIFF....WEBPVP8 ', WEBP",
        "'RIFF....WAVE', UNKNOWN",
        "'<svg/>', SVG",
    })
    void theFormatIsToldByTheFirstBytes(String head, PictureFormat format) {
        assertThat(PictureFormat.of(head.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(format);
    }
}
