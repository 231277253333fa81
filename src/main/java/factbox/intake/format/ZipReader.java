package factbox.intake.format;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A zip of files of any format; a page's pictures beside it are read with it.
public final class ZipReader implements FormatReader {
    private static final Pattern OF_A_LIST = Pattern.compile("(.*/|)(?:content|highlights)/[^/]+");

    @Override
    public boolean recognises(SourceFile file) {
        return Archive.isZip(file);
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        Archive archive = Archive.read(file.bytes(), harvest);
        for (Map.Entry<String, byte[]> entry : archive.files().entrySet()) {
            String path = entry.getKey();
            if (!Archive.isOfTheSystem(path) && !isOfAPage(path, archive) && !isOfAList(path, archive)) {
                harvest.inner(new SourceFile(path, entry.getValue(), file.date(), archive.beside(path)));
            }
        }
    }

    /// Omnivore's lists have the texts and the reader's notes in folders beside them.
    private static boolean isOfAList(String path, Archive archive) {
        Matcher content = OF_A_LIST.matcher(path);
        return content.matches()
                && archive.files().keySet().stream()
                        .anyMatch(file -> file.startsWith(content.group(1) + "metadata_") && file.endsWith(".json"));
    }

    /// Lies in the folder that a browser makes beside a page: `story_files/` for `story.html`.
    private static boolean isOfAPage(String path, Archive archive) {
        return pageOf(path).stream()
                .anyMatch(page -> archive.files().containsKey(page + ".html")
                        || archive.files().containsKey(page + ".htm"));
    }

    public static Optional<String> pageOf(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            String page = folder.replaceFirst("(?:[_-]files|\\.files|-Dateien|_fichiers|_archivos)$", "");
            if (!page.equals(folder)) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }
}
