package factbox.intake.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// References in BibTeX and BibLaTeX.
public final class BibtexReader implements FormatReader {
    private static final Pattern ENTRY =
            Pattern.compile("(?is)(?:^|.*\\n)\\s*@[a-z]+\\s*[{(]\\s*[^\\s,{}=]+\\s*,\\s*[a-z_-]+\\s*=.*");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    @Override
    public boolean recognises(SourceFile file) {
        String head = file.head();
        return (head.startsWith("@") || head.startsWith("%"))
                && ENTRY.matcher(head).matches();
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        int found = 0;
        for (Map<String, String> fields : BibtexEntries.of(file.text())) {
            harvest.checkTime();
            harvest.story(reference(fields).draft());
            found++;
        }
        if (found == 0) {
            throw new UnreadableException("is a list of references without any");
        }
    }

    private static Reference reference(Map<String, String> fields) {
        return new Reference(
                first(fields, "title", "booktitle"),
                Arrays.stream(first(fields, "author", "editor").split("\\s+and\\s+", -1))
                        .filter(author -> !author.isBlank())
                        .toList(),
                first(fields, "journal", "journaltitle", "booktitle", "publisher", "howpublished", "institution"),
                date(fields),
                first(fields, "url", "link"),
                first(fields, "doi"),
                first(fields, "abstract"),
                "",
                List.of(first(fields, "keywords").split("[,;]", -1)),
                List.of(first(fields, "note", "annotation", "annote")));
    }

    private static String first(Map<String, String> fields, String... names) {
        for (String name : names) {
            String value = fields.getOrDefault(name, "");
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    private static String date(Map<String, String> fields) {
        String date = first(fields, "date");
        if (!date.isEmpty()) {
            return date.matches("\\d{4}") ? date + "-1" : date.replaceFirst("/.*", "");
        }
        String year = first(fields, "year");
        String month = first(fields, "month").toLowerCase(Locale.ROOT);
        int named = month.length() < 3 ? -1 : MONTHS.indexOf(month.substring(0, 3));
        String number = named >= 0 ? String.valueOf(named + 1) : month.matches("\\d{1,2}") ? month : "1";
        String day = first(fields, "day");
        return year.matches("\\d{4}") ? year + "-" + number + (day.isEmpty() ? "" : "-" + day) : "";
    }
}
