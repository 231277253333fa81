package factbox.intake.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// An e-mail or a page saved as one (`.eml`, `.mhtml`): a letter is an article as a whole, in a page it is searched.
public final class MessageReader implements FormatReader {
    private static final Pattern HEADER =
            Pattern.compile("(?s)(?:[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2,}.*");
    private static final Pattern FROM_LINE = Pattern.compile("\\AFrom [^\\n]*\\n");
    private static final Pattern MESSAGE = Pattern.compile(
            "(?im)^(?:MIME-Version|Subject|Content-Type|Message-ID|Received|Return-Path|Delivered-To|Snapshot-Content-Location)\\s*:");

    @Override
    public boolean recognises(SourceFile file) {
        String head = FROM_LINE.matcher(file.head().replace("\r", "")).replaceFirst("");
        return HEADER.matcher(head).matches() && MESSAGE.matcher(head).find();
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        List<byte[]> letters = Mailbox.letters(file.bytes());
        for (byte[] letter : letters) {
            harvest.checkTime();
            try {
                letter(Message.parse(letter), harvest);
            } catch (UnreadableException e) {
                if (letters.size() == 1) {
                    throw e;
                }
                harvest.fault("a letter", String.valueOf(e.getMessage()));
            }
        }
    }

    private static void letter(Message message, Harvest harvest) throws UnreadableException {
        Optional<Message.Part> html = message.first("text/html").or(() -> message.first("application/xhtml+xml"));
        boolean page = !message.header("snapshot-content-location").isEmpty()
                || (message.header("content-type").startsWith("multipart/related")
                        && message.header("message-id").isEmpty());
        Draft draft = html.isPresent() ? ofHtml(message, html.get(), page, harvest) : ofPlainText(message);
        if (!page) {
            draft.kind(Kind.LETTER)
                    .site(Message.senderName(message.header("from")))
                    .published(message.header("date"))
                    .key(message.header("message-id"))
                    .headline(message.header("subject"));
        } else if (draft.headline().isEmpty()) {
            draft.headline(message.header("subject"));
        }
        if (draft.published().isEmpty()) {
            draft.published(message.header("date"));
        }
        harvest.story(draft);
    }

    private static Draft ofHtml(Message message, Message.Part html, boolean page, Harvest harvest) {
        Neighbours pictures = message.beside(html);
        String text = html.text();
        return page
                ? Drafts.ofPage(text, html.location(), pictures, harvest)
                : Drafts.ofText(text, "", pictures, harvest);
    }

    private static Draft ofPlainText(Message message) throws UnreadableException {
        Message.Part text = message.first("text/plain")
                .orElseThrow(() -> new UnreadableException("is a message without a text that can be read"));
        Element content = new Element("div");
        LetterText.write(
                text.isFlowed() ? LetterText.unflowed(text.text(), text.deletesSpaces()) : text.text(), content);
        return new Draft(content, Neighbours.NONE);
    }
}
