package factbox.intake.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// References in RIS, as Zotero, EndNote and libraries write them.
public final class RisReader implements FormatReader {
    private static final Pattern BEGINNING = Pattern.compile("(?s)TY {1,2}- ?[A-Z]{2,}.*");
    private static final Pattern FIELD = Pattern.compile("([A-Z][A-Z0-9]) {1,2}- ?(.*)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:/(\\d{1,2}))?(?:/(\\d{1,2}))?.*");

    @Override
    public boolean recognises(SourceFile file) {
        return BEGINNING.matcher(file.head()).matches();
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<String> last = new ArrayList<>();
        for (String line : file.text().lines().toList()) {
            harvest.checkTime();
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) {
                if (!last.isEmpty() && !line.isBlank()) {
                    last.add(last.removeLast() + " " + line.strip());
                }
            } else if (field.group(1).equals("ER")) {
                end(fields, harvest);
                last = new ArrayList<>();
            } else {
                last = fields.computeIfAbsent(field.group(1), _ -> new ArrayList<>());
                last.add(field.group(2).strip());
            }
        }
        end(fields, harvest);
    }

    private static void end(Map<String, List<String>> fields, Harvest harvest) throws UnreadableException {
        if (!fields.isEmpty()) {
            harvest.story(reference(fields).draft());
            fields.clear();
        }
    }

    private static Reference reference(Map<String, List<String>> fields) {
        return new Reference(
                first(fields, "TI", "T1", "CT", "BT"),
                all(fields, "AU", "A1"),
                first(fields, "T2", "JO", "JF", "JA", "PB"),
                date(first(fields, "DA", "PY", "Y1")),
                first(fields, "UR", "L2"),
                first(fields, "DO"),
                first(fields, "AB", "N2"),
                first(fields, "LA"),
                all(fields, "KW"),
                all(fields, "N1"));
    }

    /// As `2021/03/05/`, of which any part but the year may be missing.
    private static String date(String written) {
        Matcher date = DATE.matcher(written);
        if (!date.matches()) {
            return written;
        }
        String month = date.group(2) == null ? "1" : date.group(2);
        String day = date.group(3) == null ? "1" : date.group(3);
        return date.group(1) + "-" + month + "-" + day;
    }

    private static String first(Map<String, List<String>> fields, String... names) {
        List<String> all = all(fields, names);
        return all.isEmpty() ? "" : all.getFirst();
    }

    private static List<String> all(Map<String, List<String>> fields, String... names) {
        for (String name : names) {
            List<String> values = fields.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }
}
