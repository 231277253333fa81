package factbox.intake.format;

import factbox.storyfile.Json;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Web archives (WARC, and WACZ, which packs them): every page is a story, with the pictures that were kept beside it.
public final class WebRecordReader implements FormatReader {
    private static final int TAIL = 1 << 16;

    @Override
    public boolean recognises(SourceFile file) {
        return WarcRecords.is(file) || isPack(file);
    }

    /// The list of what is in a zip stands at its end.
    private static boolean isPack(SourceFile file) {
        if (!Archive.isZip(file)) {
            return false;
        }
        byte[] bytes = file.bytes();
        int from = Math.max(0, bytes.length - TAIL);
        String list = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        return list.contains("datapackage.json") && list.contains("archive/") && list.contains(".warc");
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        if (!Archive.isZip(file)) {
            pages(WarcRecords.of(file.bytes(), harvest), Set.of(), harvest);
            return;
        }
        Map<String, KeptFile> kept = new LinkedHashMap<>();
        Set<String> wanted = new HashSet<>();
        for (Map.Entry<String, byte[]> entry :
                Archive.read(file.bytes(), harvest).files().entrySet()) {
            if (entry.getKey().matches("archive/.*\\.warc(?:\\.gz)?")) {
                WarcRecords.of(entry.getValue(), harvest).forEach(kept::putIfAbsent);
            } else if (entry.getKey().equals("pages/pages.jsonl")) {
                wanted.addAll(addresses(entry.getValue()));
            }
        }
        pages(kept, wanted, harvest);
    }

    /// Those of the pages that a person went to; the rest stood in frames.
    private static Set<String> addresses(byte[] list) {
        Set<String> addresses = new HashSet<>();
        new String(list, StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> Json.lenient(line)
                        .map(page -> page.text("url"))
                        .filter(url -> !url.isEmpty())
                        .ifPresent(addresses::add));
        return addresses;
    }

    private static void pages(Map<String, KeptFile> kept, Set<String> wanted, Harvest harvest)
            throws UnreadableException {
        Neighbours beside = address -> Optional.ofNullable(kept.get(address)).map(KeptFile::bytes);
        int found = 0;
        for (Map.Entry<String, KeptFile> entry : kept.entrySet()) {
            harvest.checkTime();
            String address = entry.getKey();
            if (entry.getValue().isPage() && (wanted.isEmpty() || wanted.contains(address))) {
                String html = Encodings.decode(
                        entry.getValue().bytes(), charset(entry.getValue().type()));
                Draft draft = Drafts.ofPage(html, address, beside, harvest);
                harvest.story(draft.address().isEmpty() ? draft.address(address) : draft);
                found++;
            }
        }
        if (found == 0) {
            throw new UnreadableException("is a web archive without pages");
        }
    }

    private static Optional<String> charset(String type) {
        int at = type.indexOf("charset=");
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        type.substring(at + 8).replaceFirst("[;\\s].*", "").replace("\"", ""));
    }
}
