package factbox.intake.format;

import factbox.story.Story;
import factbox.storyfile.MarksJson;
import factbox.storyfile.PictureNames;
import factbox.storyfile.StoryFileException;
import factbox.storyfile.StoryMarks;
import factbox.storyfile.StoryReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// A book, EPUB 2 or 3: a chapter is a story, in the order of the spine, and the book their section.
public final class EpubReader implements FormatReader {
    private static final Pattern FONTS =
            Pattern.compile(".*(?:idpf\\.org/2008/embedding|ns\\.adobe\\.com/pdf/enc#RC).*");
    private static final String CONTAINER = "META-INF/container.xml";

    @Override
    public boolean recognises(SourceFile file) {
        String head = new String(file.bytes(), 0, Math.min(200, file.bytes().length), StandardCharsets.ISO_8859_1);
        return Archive.isZip(file) && (head.contains("application/epub+zip") || head.contains("META-INF/"));
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        Archive archive = Archive.read(file.bytes(), harvest);
        if (isProtected(archive, harvest)) {
            throw new UnreadableException("is a book that is protected against being read");
        }
        String packagePath = packagePath(archive, harvest);
        Document book = xml(
                archive.file(packagePath)
                        .orElseThrow(() -> new UnreadableException("is a book without its " + packagePath)),
                harvest);
        String folder = packagePath.substring(0, packagePath.lastIndexOf('/') + 1);
        Map<String, Element> manifest = new HashMap<>();
        book.select("*|item[id]").forEach(item -> manifest.putIfAbsent(item.attr("id"), item));
        Map<String, String> titles = titles(archive, folder, manifest, harvest);
        String title = metadata(book, "title");
        int chapter = 0;
        for (Element reference : book.select("*|itemref[idref]")) {
            harvest.checkTime();
            Element item = readable(manifest.get(reference.attr("idref")), manifest);
            String path = item == null
                    ? ""
                    : folder + Paths.decoded(item.attr("href")).orElse("");
            byte[] bytes = archive.file(path).orElse(null);
            if (item == null || bytes == null) {
                harvest.fault(reference.attr("idref"), "is a chapter that is not in the book");
            } else if (!item.attr("properties").contains("nav")) {
                chapter++;
                if (carried(archive, path, harvest)) {
                    continue;
                }
                boolean picture = item.attr("media-type").startsWith("image/");
                if (!picture && !isText(item) && !item.attr("media-type").endsWith("xml")) {
                    harvest.fault(path, "is a page that is no text and no picture");
                    continue;
                }
                Draft draft = picture ? picture(archive, path) : chapter(archive, path, bytes, harvest);
                if (!draft.content().text().isBlank() || draft.content().selectFirst("img, image") != null) {
                    harvest.story(draft.headline(titles.getOrDefault(path, headline(draft, chapter)))
                            .byline(metadata(book, "creator"))
                            .site(publisher(book, title))
                            .section(title)
                            .language(metadata(book, "language"))
                            .published(published(book))
                            .key(metadata(book, "identifier") + " " + path));
                }
            }
        }
        if (chapter == 0) {
            throw new UnreadableException("is a book without chapters");
        }
    }

    /// Fonts may be disguised, which hides no text.
    private static boolean isProtected(Archive archive, Harvest harvest) {
        return archive.file("META-INF/encryption.xml")
                .map(bytes -> xml(bytes, harvest).select("*|EncryptionMethod[Algorithm]").stream()
                        .map(method -> method.attr("Algorithm"))
                        .anyMatch(algorithm -> !FONTS.matcher(algorithm).matches()))
                .orElse(false);
    }

    /// What stands in for a page that is no text: the fallback that the book names.
    private static @Nullable Element readable(@Nullable Element item, Map<String, Element> manifest) {
        Element at = item;
        for (int step = 0;
                at != null
                        && step < manifest.size()
                        && !isText(at)
                        && !at.attr("fallback").isEmpty();
                step++) {
            at = manifest.get(at.attr("fallback"));
        }
        return at == null ? item : at;
    }

    private static boolean isText(Element item) {
        return item.attr("media-type").isEmpty() || item.attr("media-type").contains("html");
    }

    /// A book that Factbox wrote has the story's own file beside each chapter.
    private static boolean carried(Archive archive, String chapter, Harvest harvest) throws UnreadableException {
        String base = chapter.replaceFirst("\\.xhtml$", "");
        byte[] json = archive.file(base + ".json").orElse(null);
        if (json == null) {
            return false;
        }
        try {
            Story story = StoryReader.read("a chapter", json);
            Map<String, byte[]> pictures = new HashMap<>();
            int number = 0;
            for (String name : PictureNames.of(story.body())) {
                number++;
                for (String ending : List.of("png", "jpg", "gif", "webp", "svg")) {
                    archive.file("%s-%d.%s".formatted(base, number, ending))
                            .ifPresent(bytes -> pictures.put(name, bytes));
                }
            }
            StoryMarks marks =
                    archive.file(base + "-marks.json").map(MarksJson::read).orElse(StoryMarks.NONE);
            harvest.finished(story, pictures, marks);
            return true;
        } catch (StoryFileException e) {
            return false;
        }
    }

    private static String packagePath(Archive archive, Harvest harvest) throws UnreadableException {
        byte[] container = archive.file(CONTAINER)
                .orElseThrow(() -> new UnreadableException("is a book without its " + CONTAINER));
        Element root = xml(container, harvest).selectFirst("*|rootfile[full-path]");
        if (root == null) {
            throw new UnreadableException("is a book that does not say where it begins");
        }
        return root.attr("full-path");
    }

    private static Document xml(byte[] bytes, Harvest harvest) {
        String text = Encodings.decode(bytes);
        harvest.document(text);
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    /// A page that is a picture.
    private static Draft picture(Archive archive, String path) {
        Element content = new Element("div");
        String name = path.substring(path.lastIndexOf('/') + 1);
        content.appendElement("figure").appendElement("img").attr("src", name).attr("alt", name);
        return new Draft(content, archive.beside(path)).kind(Kind.CHAPTER);
    }

    private static Draft chapter(Archive archive, String path, byte[] bytes, Harvest harvest) {
        // a chapter is XHTML; read as XML it would need every entity declared
        String text = Encodings.decode(bytes).replaceFirst("^\\s*<\\?xml[^>]*\\?>", "");
        harvest.document(text);
        Document page =
                Jsoup.parse(text.replaceAll("<(script|title|style|iframe|textarea)\\b([^>]*)/>", "<$1$2></$1>"));
        String title = page.title();
        return Drafts.ofText(page.body().html(), "", archive.beside(path), harvest)
                .kind(Kind.CHAPTER)
                .headline(title);
    }

    private static String headline(Draft draft, int chapter) {
        Element heading = draft.content().selectFirst("h1, h2, h3");
        if (heading != null && !heading.text().isBlank()) {
            return heading.text();
        }
        return draft.headline().isEmpty() ? "Chapter " + chapter : draft.headline();
    }

    /// The names of the chapters in the table of contents: a navigation document, or an NCX in older books.
    private static Map<String, String> titles(
            Archive archive, String folder, Map<String, Element> manifest, Harvest harvest) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Element item : manifest.values()) {
            boolean navigation = item.attr("properties").contains("nav");
            boolean ncx = item.attr("media-type").equals("application/x-dtbncx+xml");
            String path = folder + Paths.decoded(item.attr("href")).orElse("");
            Optional<byte[]> bytes = navigation || ncx ? archive.file(path) : Optional.empty();
            String base = path.substring(0, path.lastIndexOf('/') + 1);
            if (bytes.isPresent() && navigation) {
                for (Element link : xml(bytes.get(), harvest).select("*|nav *|a[href]")) {
                    name(titles, base, link.attr("href"), link.text());
                }
            } else if (bytes.isPresent()) {
                for (Element point : xml(bytes.get(), harvest).select("*|navPoint")) {
                    Element target = point.selectFirst("*|content[src]");
                    Element label = point.selectFirst("*|text");
                    if (target != null && label != null) {
                        name(titles, base, target.attr("src"), label.text());
                    }
                }
            }
        }
        return titles;
    }

    private static void name(Map<String, String> titles, String base, String address, String title) {
        Paths.decoded(address)
                .filter(_ -> !title.isBlank())
                .ifPresent(path -> titles.putIfAbsent(base + path, title.strip()));
    }

    private static String publisher(Document book, String title) {
        String publisher = metadata(book, "publisher");
        return publisher.isEmpty() ? title : publisher;
    }

    /// A book may give the year in which it was written first; the day that it came out as this book is another date.
    private static String published(Document book) {
        return book.select("*|metadata > *|date, *|metadata > *|meta[property=dcterms:modified]").stream()
                .map(date -> date.text().strip())
                .filter(date -> date.length() >= "2006-12-28".length())
                .findFirst()
                .orElse("");
    }

    private static String metadata(Document book, String name) {
        Element element = book.selectFirst("*|metadata > *|" + name);
        if (element == null) {
            element = book.selectFirst("dc|" + name);
        }
        return element == null ? "" : element.text().strip();
    }
}
