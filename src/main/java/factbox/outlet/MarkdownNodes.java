package factbox.outlet;

import factbox.story.Attribute;
import factbox.story.Element;
import factbox.story.Node;
import factbox.story.Tag;
import factbox.story.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/// Says a block in the elements of Markdown, as far as it has them.
final class MarkdownNodes {
    /// There is no Markdown for it.
    private static final class Unsayable extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final UnaryOperator<String> picture;

    private MarkdownNodes(UnaryOperator<String> picture) {
        this.picture = picture;
    }

    /// `picture` makes a picture's address of its name.
    static Optional<org.commonmark.node.Node> of(Element block, UnaryOperator<String> picture) {
        try {
            Document document = new Document();
            document.appendChild(new MarkdownNodes(picture).block(block));
            return Optional.of(document);
        } catch (Unsayable e) {
            return Optional.empty();
        }
    }

    private org.commonmark.node.Node block(Element block) throws Unsayable {
        return switch (block.tag()) {
            case P -> inline(new Paragraph(), block.children());
            case H2, H3 -> {
                Heading heading = new Heading();
                heading.setLevel(block.tag() == Tag.H2 ? 2 : 3);
                yield inline(heading, block.children());
            }
            case BLOCKQUOTE -> blocks(new BlockQuote(), block.children());
            case UL, OL -> list(block);
            case PRE -> code(block);
            case TABLE -> table(block);
            default -> throw new Unsayable();
        };
    }

    private org.commonmark.node.Node blocks(org.commonmark.node.Node parent, List<Node> children) throws Unsayable {
        for (Node child : children) {
            if (!(child instanceof Element element) || !element.tag().isBlock()) {
                throw new Unsayable();
            }
            parent.appendChild(block(element));
        }
        return parent;
    }

    /// Items of paragraphs have blank lines between them; in a list without, an item is a line and the lists under it.
    private org.commonmark.node.Node list(Element list) throws Unsayable {
        ListBlock made = list.tag() == Tag.UL ? new BulletList() : numbered();
        boolean tight = list.children().stream().noneMatch(MarkdownNodes::hasParagraphs);
        made.setTight(tight);
        for (Node child : list.children()) {
            if (!(child instanceof Element item) || item.tag() != Tag.LI) {
                throw new Unsayable();
            }
            made.appendChild(tight ? line(item) : blocks(new ListItem(), item.children()));
        }
        return made;
    }

    private static ListBlock numbered() {
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(1);
        return list;
    }

    private static boolean hasParagraphs(Node item) {
        return item instanceof Element element
                && element.children().stream()
                        .anyMatch(child -> child instanceof Element block && block.tag() == Tag.P);
    }

    private org.commonmark.node.Node line(Element item) throws Unsayable {
        List<Node> line = new ArrayList<>();
        List<Node> under = new ArrayList<>();
        for (Node child : item.children()) {
            boolean block = child instanceof Element element && element.tag().isBlock();
            (block || !under.isEmpty() ? under : line).add(child);
        }
        org.commonmark.node.Node made = new ListItem();
        if (!line.isEmpty()) {
            made.appendChild(inline(new Paragraph(), line));
        }
        return blocks(made, under);
    }

    private static org.commonmark.node.Node code(Element block) throws Unsayable {
        if (block.children().size() == 1
                && block.children().getFirst() instanceof Element code
                && code.tag() == Tag.CODE
                && code.children().size() == 1
                && code.children().getFirst() instanceof Text(String characters)) {
            FencedCodeBlock fenced = new FencedCodeBlock();
            fenced.setFenceCharacter("`");
            fenced.setLiteral(characters);
            return fenced;
        }
        throw new Unsayable();
    }

    /// A row of headings and rows of cells.
    private org.commonmark.node.Node table(Element table) throws Unsayable {
        if (table.children().size() != 2
                || !(table.children().getFirst() instanceof Element head)
                || !(table.children().getLast() instanceof Element body)
                || head.tag() != Tag.THEAD
                || body.tag() != Tag.TBODY
                || head.children().size() != 1) {
            throw new Unsayable();
        }
        TableBlock made = new TableBlock();
        made.appendChild(rows(new TableHead(), head, true));
        made.appendChild(rows(new TableBody(), body, false));
        return made;
    }

    private org.commonmark.node.Node rows(org.commonmark.node.Node group, Element rows, boolean head) throws Unsayable {
        for (Node child : rows.children()) {
            TableRow made = new TableRow();
            if (child instanceof Element row) {
                for (Node cell : row.children()) {
                    made.appendChild(cell(cell, head));
                }
            }
            group.appendChild(made);
        }
        return group;
    }

    private org.commonmark.node.Node cell(Node node, boolean head) throws Unsayable {
        if (!(node instanceof Element cell) || !cell.attributes().isEmpty()) {
            throw new Unsayable();
        }
        TableCell made = new TableCell();
        made.setHeader(head);
        return inline(made, cell.children());
    }

    private org.commonmark.node.Node inline(org.commonmark.node.Node parent, List<Node> children) throws Unsayable {
        for (Node child : children) {
            parent.appendChild(
                    switch (child) {
                        case Text text -> new org.commonmark.node.Text(text.characters());
                        case Element element -> inline(element);
                    });
        }
        return parent;
    }

    private org.commonmark.node.Node inline(Element element) throws Unsayable {
        return switch (element.tag()) {
            case EM -> inline(new Emphasis("*"), element.children());
            case STRONG -> inline(new StrongEmphasis("**"), element.children());
            case BR -> new HardLineBreak();
            case A -> inline(new Link(element.attributes().getOrDefault(Attribute.HREF, ""), null), element.children());
            case IMG -> image(element);
            case CODE -> code(element.children());
            default -> throw new Unsayable();
        };
    }

    private org.commonmark.node.Node image(Element element) {
        Image image = new Image(picture.apply(element.attributes().getOrDefault(Attribute.SRC, "")), null);
        image.appendChild(new org.commonmark.node.Text(element.attributes().getOrDefault(Attribute.ALT, "")));
        return image;
    }

    private static org.commonmark.node.Node code(List<Node> children) throws Unsayable {
        if (children.size() == 1 && children.getFirst() instanceof Text(String characters)) {
            return new Code(characters);
        }
        throw new Unsayable();
    }
}
