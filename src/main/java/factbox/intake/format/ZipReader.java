package factbox.intake.format;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A zip of files of any format; a page's pictures beside it are read with it.
public final class ZipReader implements FormatReader {
    private static final Pattern OF_A_LIST = Pattern.compile("(.*/|)(?:content|highlights)/[^/]+");
    private static final Pattern OF_A_TABLE = Pattern.compile("(.*/|)posts/[^/]+");
    private static final Pattern OF_A_PAGE = Pattern.compile("(?:[_-]files|\\.files|-Dateien|_fichiers|_archivos)$");

    @Override
    public boolean recognises(SourceFile file) {
        return Archive.isZip(file);
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        Archive archive = Archive.read(file.bytes(), harvest);
        Set<String> paths = archive.files().keySet();
        for (Map.Entry<String, byte[]> entry : archive.files().entrySet()) {
            String path = entry.getKey();
            if (!Archive.isOfTheSystem(path) && !belongsToAnother(path, paths)) {
                harvest.inner(new SourceFile(path, entry.getValue(), file.date(), archive.beside(path)));
            }
        }
    }

    /// Whether a file is read together with another of these: a page's picture, or a text of a list of texts.
    public static boolean belongsToAnother(String path, Set<String> paths) {
        return isOfAPage(path, paths) || isOfAList(path, paths);
    }

    /// Omnivore's lists have the texts and the reader's notes in folders beside them, Substack's table its posts.
    private static boolean isOfAList(String path, Set<String> paths) {
        Matcher post = OF_A_TABLE.matcher(path);
        if (post.matches() && paths.contains(post.group(1) + "posts.csv")) {
            return true;
        }
        Matcher content = OF_A_LIST.matcher(path);
        return content.matches()
                && paths.stream()
                        .anyMatch(file -> file.startsWith(content.group(1) + "metadata_") && file.endsWith(".json"));
    }

    /// Lies in the folder that a browser makes beside a page: `story_files/` for `story.html`.
    private static boolean isOfAPage(String path, Set<String> paths) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            String page = OF_A_PAGE.matcher(folder).replaceFirst("");
            if (!page.equals(folder)) {
                return paths.contains(page + ".html") || paths.contains(page + ".htm");
            }
        }
        return false;
    }
}
