package factbox.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Goes through the b-trees of a file that may be damaged anywhere.
final class TableWalk {
    private static final int FREE_LIST_AT = 32;
    private static final String SCHEMA = "TTTIT";

    private final Pages pages;
    private final BitSet visited = new BitSet();

    TableWalk(Pages pages) {
        this.pages = pages;
    }

    /// The pages on which tables and indexes begin, by their names, as far as the first pages tell.
    Map<String, Integer> roots() throws IOException {
        Map<String, Integer> roots = new HashMap<>();
        walk(1, record -> {
            if (record.shape().equals(SCHEMA) && record.values().get(3) instanceof Long root) {
                roots.put(record.text(1), (int) Math.min(root, Integer.MAX_VALUE));
            }
            return true;
        });
        return roots;
    }

    /// Hands over the records of a b-tree; returns whether every page of it can be read, and each record was taken.
    boolean walk(int root, Predicate<BtreeRecord> taker) throws IOException {
        Deque<Integer> next = new ArrayDeque<>();
        next.push(root);
        BitSet seen = new BitSet();
        boolean[] whole = {true};
        while (!next.isEmpty()) {
            int number = next.pop();
            BtreePage page = number < 1 || seen.get(number) ? null : BtreePage.of(pages, number);
            if (page == null) {
                whole[0] = false;
                continue;
            }
            seen.set(number);
            visited.set(number);
            if (!page.type().isLeaf()) {
                page.children().reversed().forEach(next::push);
            }
            if (page.type() != BtreePage.Type.INTERIOR_TABLE) {
                boolean readable = page.records(record -> whole[0] &= taker.test(record));
                whole[0] &= readable;
            }
        }
        return whole[0];
    }

    /// The first record of a b-tree, if the way to it can be read.
    Optional<BtreeRecord> first(int root) throws IOException {
        BtreeRecord[] first = new BtreeRecord[1];
        int number = root;
        for (int depth = 0; depth < 20; depth++) {
            BtreePage page = BtreePage.of(pages, number);
            if (page == null) {
                return Optional.empty();
            }
            if (page.type().isLeaf()) {
                page.records(record -> first[0] = first[0] == null ? record : first[0]);
                return Optional.ofNullable(first[0]);
            }
            number = page.children().getFirst();
        }
        return Optional.empty();
    }

    /// The pages that are below others, and so begin no table.
    BitSet below() throws IOException {
        BitSet below = new BitSet();
        for (int number = 1; number <= pages.count(); number++) {
            BtreePage page = BtreePage.of(pages, number);
            if (page != null && !page.type().isLeaf()) {
                page.children().stream().filter(child -> child > 0).forEach(below::set);
            }
        }
        return below;
    }

    /// Hands over the records on the pages of tables that no walk came to, but for pages that are known to be free.
    void strays(Predicate<BtreeRecord> taker) throws IOException {
        BitSet free = free();
        for (int number = 1; number <= pages.count(); number++) {
            BtreePage page = visited.get(number) || free.get(number) ? null : BtreePage.of(pages, number);
            if (page != null && page.type() == BtreePage.Type.LEAF_TABLE) {
                page.records(record -> {
                    boolean _ = taker.test(record);
                });
            }
        }
    }

    /// Hands over the records on the pages of tables that the log has.
    void logged(Predicate<BtreeRecord> taker) throws IOException {
        for (int number : pages.logged()) {
            BtreePage page = BtreePage.of(pages, number);
            if (page != null && page.type() == BtreePage.Type.LEAF_TABLE) {
                page.records(record -> {
                    boolean _ = taker.test(record);
                });
            }
        }
    }

    /// The pages on the list of those that hold nothing any more.
    private BitSet free() throws IOException {
        BitSet free = new BitSet();
        byte[] first = pages.page(1);
        int trunk = first == null || BtreePage.of(pages, 1) == null
                ? 0
                : ByteBuffer.wrap(first).getInt(FREE_LIST_AT);
        BitSet trunks = new BitSet();
        while (trunk > 0 && trunk <= pages.count() && !trunks.get(trunk)) {
            trunks.set(trunk);
            byte[] bytes = pages.page(trunk);
            if (bytes == null || BtreePage.Type.of(bytes[0]) != null) {
                return free;
            }
            ByteBuffer list = ByteBuffer.wrap(bytes);
            int leaves = Math.min(Math.max(0, list.getInt(4)), bytes.length / 4 - 2);
            for (int i = 0; i < leaves; i++) {
                int leaf = list.getInt(8 + 4 * i);
                if (leaf > 0 && leaf <= pages.count()) {
                    free.set(leaf);
                }
            }
            trunk = list.getInt(0);
        }
        return free;
    }
}
