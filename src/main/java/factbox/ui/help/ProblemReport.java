package factbox.ui.help;

import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Optional;

/// What whoever mends the program needs to know of a problem: version, system and the last lines of the log.
public final class ProblemReport {
    private static final List<String> SYSTEM =
            List.of("os.name", "os.version", "os.arch", "java.vm.version", "javafx.runtime.version", "prism.order");

    private ProblemReport() {}

    public static String of(List<String> log) {
        StringBuilder report = new StringBuilder("Factbox " + version() + "\n");
        for (String name : SYSTEM) {
            report.append(name)
                    .append(": ")
                    .append(System.getProperty(name, "–"))
                    .append('\n');
        }
        Runtime runtime = Runtime.getRuntime();
        report.append("memory: %,d of %,d MB\n"
                .formatted((runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20));
        report.append(log.isEmpty() ? "The log is empty.\n" : "The log:\n" + String.join("\n", log) + "\n");
        return report.toString();
    }

    private static String version() {
        return Optional.ofNullable(ProblemReport.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("(of no known version)");
    }
}
