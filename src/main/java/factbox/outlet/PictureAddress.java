package factbox.outlet;

import factbox.sanitizer.SafePicture;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/// A picture as an address that holds it (`data:`), with the name that its story has for it.
final class PictureAddress {
    private PictureAddress() {}

    /// The name itself where the picture is not there, so that whoever has it may add it.
    static String of(String name, Map<String, byte[]> pictures) {
        return Optional.ofNullable(pictures.get(name))
                .flatMap(SafePicture::of)
                .map(picture -> "data:%s;name=%s;base64,%s"
                        .formatted(mediaType(picture), name, Base64.getEncoder().encodeToString(picture.bytes())))
                .orElse(name);
    }

    static String mediaType(SafePicture picture) {
        return switch (picture.ending()) {
            case "svg" -> "image/svg+xml";
            case "jpg" -> "image/jpeg";
            default -> "image/" + picture.ending();
        };
    }
}
