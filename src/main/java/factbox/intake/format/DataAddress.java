package factbox.intake.format;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file that lies in its own address (`data:`), as RFC 2397 has it.
public final class DataAddress {
    private static final Pattern DATA = Pattern.compile("(?is)data:([^,;]*(?:;[^,;]*)*?)(;base64)?,(.*)");
    private static final Pattern NAME = Pattern.compile("(?i);name=([^;]*)");

    private final String name;
    private final byte[] bytes;

    private DataAddress(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /// Nothing where the address is another or is damaged.
    public static Optional<DataAddress> of(String address) {
        Matcher data = DATA.matcher(address);
        if (!data.matches()) {
            return Optional.empty();
        }
        try {
            Matcher name = NAME.matcher(data.group(1));
            String content = decoded(data.group(3));
            byte[] bytes = data.group(2) == null
                    ? content.getBytes(StandardCharsets.UTF_8)
                    : Base64.getMimeDecoder().decode(content);
            return Optional.of(new DataAddress(name.find() ? decoded(name.group(1)) : "", bytes));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /// What the file is called; empty where the address does not say.
    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }
}
