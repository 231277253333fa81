package factbox.story;

import java.util.Locale;
import java.util.Optional;

/// The closed HTML vocabulary of a story's body: what is not here cannot be in a story.
public enum Tag {
    P(Kind.BLOCK),
    H2(Kind.BLOCK),
    H3(Kind.BLOCK),
    UL(Kind.BLOCK),
    OL(Kind.BLOCK),
    LI(Kind.BLOCK),
    BLOCKQUOTE(Kind.BLOCK),
    FIGURE(Kind.BLOCK),
    FIGCAPTION(Kind.BLOCK),
    TABLE(Kind.BLOCK),
    CAPTION(Kind.BLOCK),
    THEAD(Kind.BLOCK),
    TBODY(Kind.BLOCK),
    TR(Kind.BLOCK),
    TH(Kind.BLOCK),
    TD(Kind.BLOCK),
    PRE(Kind.BLOCK),
    IMG(Kind.VOID),
    BR(Kind.VOID),
    A(Kind.INLINE),
    EM(Kind.INLINE),
    STRONG(Kind.INLINE),
    CODE(Kind.INLINE);

    private enum Kind {
        BLOCK,
        INLINE,
        VOID
    }

    private final Kind kind;
    private final String html = name().toLowerCase(Locale.ROOT);

    Tag(Kind kind) {
        this.kind = kind;
    }

    /// Starts on a line of its own in the story's text.
    public boolean isBlock() {
        return kind == Kind.BLOCK;
    }

    /// Has no content and no end tag.
    public boolean isVoid() {
        return kind == Kind.VOID;
    }

    public boolean allows(Attribute attribute) {
        return switch (attribute) {
            case HREF -> this == A;
            case SRC, ALT -> this == IMG;
            case COLSPAN, ROWSPAN -> this == TH || this == TD;
        };
    }

    public String html() {
        return html;
    }

    /// The tag of this HTML name, in any case, or nothing where the vocabulary has none.
    public static Optional<Tag> named(String html) {
        for (Tag tag : values()) {
            if (tag.name().equalsIgnoreCase(html)) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }
}
