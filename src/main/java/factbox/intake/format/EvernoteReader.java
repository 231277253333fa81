package factbox.intake.format;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Evernote's export: a note is a story, with the pictures in it.
public final class EvernoteReader implements FormatReader {
    private static final Pattern EXPORT =
            Pattern.compile("(?s)(?:<\\?xml.*?\\?>)?\\s*(?:<!DOCTYPE[^>]*>)?\\s*<en-export\\b.*");

    @Override
    public boolean recognises(SourceFile file) {
        return EXPORT.matcher(file.head()).matches();
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        harvest.document(file.text());
        Document export = Jsoup.parse(file.text(), "", Parser.xmlParser());
        for (Element note : export.select("en-export > note")) {
            harvest.checkTime();
            String address = text(note, "note-attributes > source-url");
            String content = text(note, "content").replaceFirst("(?s)^.*?(?=<en-note)", "");
            Draft draft = content.isBlank() && !address.isEmpty()
                    ? Drafts.ofAddress(address, text(note, "title"))
                    : Drafts.ofText(withPictures(content, pictures(note)), address, file.neighbours(), harvest);
            List<String> tags = new ArrayList<>();
            note.select("> tag").forEach(tag -> tags.add(tag.text()));
            harvest.story(draft.headline(text(note, "title"))
                    .byline(text(note, "note-attributes > author"))
                    .published(text(note, "created"))
                    .updated(text(note, "updated"))
                    .tags(tags));
        }
    }

    private static String text(Element note, String path) {
        Element found = note.selectFirst("> " + path);
        return found == null ? "" : found.wholeText().strip();
    }

    /// By the hash under which the text has them.
    private static Map<String, String> pictures(Element note) {
        Map<String, String> pictures = new HashMap<>();
        for (Element resource : note.select("> resource")) {
            String type = text(resource, "mime");
            if (type.startsWith("image/")) {
                byte[] bytes = Base64.getMimeDecoder().decode(text(resource, "data"));
                pictures.put(
                        hash(bytes),
                        "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
            }
        }
        return pictures;
    }

    private static String hash(byte[] bytes) {
        try {
            return "%032x"
                    .formatted(
                            new BigInteger(1, MessageDigest.getInstance("MD5").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String withPictures(String content, Map<String, String> pictures) {
        Document note = Jsoup.parse(content, "", Parser.xmlParser());
        for (Element media : note.select("en-media")) {
            String picture = pictures.get(media.attr("hash"));
            if (picture == null) {
                media.remove();
            } else {
                media.replaceWith(new Element("img").attr("src", picture).attr("alt", media.attr("alt")));
            }
        }
        note.select("en-todo")
                .forEach(task ->
                        task.replaceWith(new TextNode(task.attr("checked").equals("true") ? "☑ " : "☐ ")));
        return note.select("en-note").html();
    }
}
