package factbox;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What the program says of its own faults.
final class ReportTest extends WindowTest {
    @Test
    void aFaultThatNobodyCaughtIsSaidAndStandsInTheReport() {
        awaitPage();

        window.uncaught(Thread.currentThread(), new IllegalStateException("of a secret story"));

        await("the notice", () -> says("Something went wrong in Factbox"));
        press(KeyCode.CONTROL, KeyCode.K);
        typed("report a problem");
        type(KeyCode.ENTER);
        await("the report", () -> {
            String report = String.valueOf(Clipboard.getSystemClipboard().getString());
            return report.startsWith("Factbox ")
                    && report.contains("os.name")
                    && report.contains("java.lang.IllegalStateException")
                    && report.contains("ReportTest.java")
                    && !report.contains("secret");
        });
    }
}
