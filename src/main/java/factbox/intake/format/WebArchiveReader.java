package factbox.intake.format;

import com.dd.plist.BinaryPropertyListParser;
import com.dd.plist.NSArray;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.PropertyListFormatException;
import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A page saved by Safari: a binary property list of the page and everything that it shows.
public final class WebArchiveReader implements FormatReader {
    @Override
    public boolean recognises(SourceFile file) {
        return file.startsWith("bplist00");
    }

    @Override
    public void read(SourceFile file, Harvest harvest) throws UnreadableException {
        NSDictionary main = dictionary(parse(file.bytes()), "WebMainResource");
        Map<String, byte[]> pictures = new HashMap<>();
        collect(parse(file.bytes()), pictures);
        Optional<String> encoding = Optional.of(text(main, "WebResourceTextEncodingName"));
        String address = text(main, "WebResourceURL");
        String html = Encodings.decode(data(main), encoding);
        harvest.story(Drafts.ofPage(html, address, name -> Optional.ofNullable(pictures.get(name)), harvest));
    }

    private static NSDictionary parse(byte[] bytes) throws UnreadableException {
        try {
            if (BinaryPropertyListParser.parse(bytes) instanceof NSDictionary root) {
                return root;
            }
        } catch (PropertyListFormatException | UnsupportedEncodingException | RuntimeException e) {
            throw new UnreadableException("is a damaged web archive");
        } catch (StackOverflowError e) {
            throw new UnreadableException("is a web archive that is nested too deep");
        }
        throw new UnreadableException("is a property list, but no web archive");
    }

    private static NSDictionary dictionary(NSDictionary root, String name) throws UnreadableException {
        if (root.objectForKey(name) instanceof NSDictionary inner) {
            return inner;
        }
        throw new UnreadableException("is a property list, but no web archive");
    }

    private static void collect(NSDictionary root, Map<String, byte[]> pictures) throws UnreadableException {
        @Nullable NSObject list = root.objectForKey("WebSubresources");
        if (list instanceof NSArray resources) {
            for (NSObject resource : resources.getArray()) {
                if (resource instanceof NSDictionary dictionary) {
                    pictures.putIfAbsent(text(dictionary, "WebResourceURL"), data(dictionary));
                }
            }
        }
    }

    private static byte[] data(NSDictionary resource) throws UnreadableException {
        if (resource.objectForKey("WebResourceData") instanceof NSData data) {
            return data.bytes();
        }
        throw new UnreadableException("is a web archive without its data");
    }

    private static String text(NSDictionary resource, String name) {
        NSObject value = resource.objectForKey(name);
        return value == null ? "" : value.toString();
    }
}
