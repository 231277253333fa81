import java.io.File;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Writes the releases of a metainfo file as Debian's changelog; run as `java Changelog.java METAINFO VERSION`, and it
/// fails where the newest release is not that version.
final class Changelog {
    private Changelog() {}

    public static void main(String[] arguments) throws Exception {
        NodeList releases = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new File(arguments[0]))
                .getElementsByTagName("release");
        String newest = ((Element) releases.item(0)).getAttribute("version");
        if (!newest.equals(arguments[1])) {
            System.err.println("The newest release in " + arguments[0] + " is " + newest + ", not " + arguments[1]);
            System.exit(1);
        }
        for (int i = 0; i < releases.getLength(); i++) {
            write((Element) releases.item(i));
        }
    }

    private static void write(Element release) {
        System.out.printf("factbox (%s) stable; urgency=medium%n%n", release.getAttribute("version"));
        NodeList items = release.getElementsByTagName("li");
        for (int i = 0; i < items.getLength(); i++) {
            System.out.printf("  * %s%n", items.item(i).getTextContent().strip().replaceAll("\\s+", " "));
        }
        String date = LocalDate.parse(release.getAttribute("date"))
                .atStartOfDay(ZoneOffset.UTC)
                .format(DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH));
        System.out.printf("%n -- Factbox maintainers <maintainers@factbox.example>  %s%n%n", date);
    }
}
