package factbox.intake.format;

/// What stood at an address of the web, and of which type it was said to be.
final class KeptFile {
    private final String type;
    private final byte[] bytes;

    KeptFile(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    String type() {
        return type;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isPage() {
        return type.contains("html");
    }
}
