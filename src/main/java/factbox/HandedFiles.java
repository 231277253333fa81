package factbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a later start says to the running program: the files that it was given, perhaps none.
record HandedFiles(List<Path> files) {
    /// The longest command line that Linux passes on.
    static final int LONGEST = 2 << 20;

    private static final String HEAD = "factbox 1";

    HandedFiles {
        files = List.copyOf(files);
    }

    /// The head and the absolute paths, a zero after each, and one more at the end.
    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEAD).append('\0');
        files.forEach(file -> text.append(file.toAbsolutePath()).append('\0'));
        return text.append('\0').toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Nothing where the bytes are anything else, or not all there.
    static Optional<HandedFiles> of(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (!text.startsWith(HEAD + '\0') || !text.endsWith("\0\0")) {
                return Optional.empty();
            }
            List<Path> files = new ArrayList<>();
            String paths = text.substring(HEAD.length() + 1, text.length() - 1);
            if (!paths.isEmpty()) {
                for (String path : paths.substring(0, paths.length() - 1).split("\0", -1)) {
                    files.add(Path.of(path));
                }
            }
            return Optional.of(new HandedFiles(files))
                    .filter(handed -> handed.files.stream().allMatch(Path::isAbsolute));
        } catch (CharacterCodingException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
