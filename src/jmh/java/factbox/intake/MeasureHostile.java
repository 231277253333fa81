package factbox.intake;

import factbox.story.Html;
import factbox.storyfile.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads what was made to do harm: `MeasureHostile PAYLOADS.json DAMAGED` reads each payload as a page, an entry of a
/// feed and Markdown, and so many damaged files of every format.
final class MeasureHostile {
    private static final Pattern ACTIVE =
            Pattern.compile("(?i)<(?:script|iframe|object|embed|form|svg|style|link|meta|base)\\b|<[^>]*\\son\\w+\\s*="
                    + "|(?:href|src)=[\"']?\\s*(?:javascript|vbscript|data:text/html)");

    private final Path file = Files.createTempFile("hostile", ".bin");
    private int active;
    private int crashes;
    private long slowest;

    private MeasureHostile() throws IOException {}

    public static void main(String[] args) throws Exception {
        MeasureHostile run = new MeasureHostile();
        try {
            run.payloads(Path.of(args[0]));
            run.damaged(Integer.parseInt(args[1]));
        } finally {
            Files.delete(run.file);
        }
    }

    private void payloads(Path list) throws Exception {
        int payloads = 0;
        for (Json payload : Json.parse("payloads", Files.readAllBytes(list)).items()) {
            String html = payload.isObject() ? payload.text("payload") : payload.text();
            payloads++;
            read("<html><head><title>t</title></head><body><p>Some words first.</p>" + html + "</body></html>");
            read("<rss><channel><item><title>t</title><description><![CDATA[" + html
                    + "]]></description></item></channel></rss>");
            read("# Title\n\n- a\n- b\n\n" + html + "\n");
        }
        System.out.printf("%d payloads: %d active, %d crashes%n", payloads, active, crashes);
    }

    private void damaged(int times) throws IOException {
        for (Map.Entry<String, byte[]> sample : Samples.all().entrySet()) {
            Random random = new Random(1);
            int before = crashes;
            int[] stories = new int[1];
            slowest = 0;
            for (int i = 0; i < times; i++) {
                read(mutated(sample.getValue(), random), _ -> stories[0]++);
            }
            System.out.printf(
                    "%-12s %d damaged files: %d stories, %d crashes, slowest %d ms%n",
                    sample.getKey(), times, stories[0], crashes - before, slowest / 1_000_000);
        }
        System.out.printf("%d active%n", active);
    }

    private void read(String text) throws IOException {
        read(text.getBytes(StandardCharsets.UTF_8), _ -> {});
    }

    private void read(byte[] bytes, Consumer<Found.Incoming> heard) throws IOException {
        Files.write(file, bytes);
        long begun = System.nanoTime();
        try {
            new Intake(Limits.USUAL, InstantSource.system()).read(file, () -> false, found -> {
                if (found instanceof Found.Incoming incoming) {
                    heard.accept(incoming);
                    look(incoming);
                } else if (found instanceof Found.Unreadable fault
                        && fault.line().endsWith("is damaged")) {
                    crashes++; // the one line that stands for an exception nobody foresaw
                }
            });
        } catch (RuntimeException | StackOverflowError e) {
            crashes++;
        }
        slowest = Math.max(slowest, System.nanoTime() - begun);
    }

    private void look(Found.Incoming incoming) {
        boolean harmful = incoming.story().body().blocks().stream()
                        .anyMatch(block -> ACTIVE.matcher(Html.of(block)).find())
                || incoming.pictures().values().stream()
                        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                        .anyMatch(text -> text.contains("<svg") && text.matches("(?is).*<script.*|.*\\son\\w+=.*"));
        active += harmful ? 1 : 0;
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length) + 1) : whole.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
