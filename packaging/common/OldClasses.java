import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Writes classes of Java 5 and before as classes of Java 8, with the stack maps that these have.
///
/// The ahead-of-time cache takes no class without stack maps, so that it would be read and verified at every start.
final class OldClasses {
    private static final ClassTransform TO_JAVA_8 = (built, element) -> {
        switch (element) {
            case ClassFileVersion _ -> built.withVersion(ClassFile.JAVA_8_VERSION, 0);
            case MethodModel method ->
                built.transformMethod(
                        method, MethodTransform.transformingCode((code, instruction) -> code.with(instruction)));
            default -> built.with(element);
        }
    };

    private final ClassFile classes;

    /// Looks for the classes that a class extends in the jar, then in the JDK.
    OldClasses(ZipFile jar) {
        ClassHierarchyResolver inJar = ClassHierarchyResolver.ofResourceParsing(type -> stream(jar, type));
        classes = ClassFile.of(
                // a pool that is shared would have the code copied as it is
                ConstantPoolSharingOption.NEW_POOL,
                ClassHierarchyResolverOption.of(inJar.orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /// The class as it is to be kept: the same bytes where it is new enough.
    byte[] renew(byte[] bytes) {
        int major = (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
        return major < ClassFile.JAVA_6_VERSION ? classes.transformClass(classes.parse(bytes), TO_JAVA_8) : bytes;
    }

    private static InputStream stream(ZipFile jar, ClassDesc type) {
        String name = type.descriptorString();
        ZipEntry entry = jar.getEntry(name.substring(1, name.length() - 1) + ".class");
        try {
            return entry == null ? null : jar.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
