package factbox.intake;

import factbox.intake.format.DataAddress;
import factbox.intake.format.Neighbours;
import factbox.sanitizer.SafePicture;
import factbox.story.Story;
import factbox.storyfile.PictureNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Takes a story's pictures in: those in the file come along, those that are only addresses leave a quiet place.
public final class PictureShelf {
    private static final long MOST_BYTES = 64L << 20;

    private final Neighbours neighbours;
    private final Map<String, byte[]> kept = new LinkedHashMap<>();
    private long bytes;
    private int unshown;

    PictureShelf(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    Map<String, byte[]> kept() {
        return kept;
    }

    /// How many pictures came along that can't be shown.
    int unshown() {
        return unshown;
    }

    void settle(Element content) {
        for (Element image : List.copyOf(content.select("img"))) {
            String address = image.absUrl("src");
            Optional<byte[]> found = bytesOf(image.attr("src")).or(() -> neighbours.find(address));
            Optional<SafePicture> picture = found.flatMap(SafePicture::of);
            image.removeAttr("src");
            if (picture.isPresent() && bytes + picture.get().bytes().length <= MOST_BYTES) {
                image.attr("src", keep(picture.get()));
            } else if (address.startsWith("http")) {
                place(image, address);
            } else if (found.isPresent() && found.get().length > 0) {
                unshown++;
                UnshownPicture.settle(image, found.get(), picture.isPresent());
            } else {
                image.remove();
            }
        }
    }

    private Optional<byte[]> bytesOf(String source) {
        return DataAddress.of(source)
                .map(DataAddress::bytes)
                .or(() -> source.isEmpty() ? Optional.empty() : neighbours.find(source));
    }

    private String keep(SafePicture picture) {
        String name = StoryIds.hash(picture.bytes()) + "." + picture.ending();
        if (kept.putIfAbsent(name, picture.bytes()) == null) {
            bytes += picture.bytes().length;
        }
        return name;
    }

    /// A link to the picture's address around a picture without one: nothing is fetched, and nothing forgotten.
    private static void place(Element image, String address) {
        Element link = image.closest("a");
        if (link == null) {
            image.wrap("<a></a>");
            link = image.closest("a");
        }
        if (link != null && image.equals(link.selectFirst("img")) && !link.hasText()) {
            link.attr("href", address);
        }
    }

    /// Those of a finished story's pictures that it shows, through the gate like all others.
    public static Map<String, byte[]> shown(Story story, Map<String, byte[]> pictures) {
        Map<String, byte[]> shown = new LinkedHashMap<>();
        for (String name : PictureNames.of(story.body())) {
            Optional.ofNullable(pictures.get(name))
                    .flatMap(SafePicture::of)
                    .ifPresent(picture -> shown.put(name, picture.bytes()));
        }
        return shown;
    }
}
