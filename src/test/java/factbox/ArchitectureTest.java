package factbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// Holds the rooms apart: each rule with the reason why it is there.
final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("factbox");

    @Test
    void packagesAreFreeOfCycles() {
        check(slices().matching("factbox.(**)")
                .should()
                .beFreeOfCycles()
                .because("what depends on each other in a circle can only be understood and changed as one lump"));
    }

    @Test
    void arrowsRunDownward() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("root")
                .definedBy("factbox")
                .layer("ui")
                .definedBy("factbox.ui..")
                .layer("cli")
                .definedBy("factbox.cli")
                .layer("session")
                .definedBy("factbox.session")
                .layer("search")
                .definedBy("factbox.search")
                .layer("importing")
                .definedBy("factbox.importing")
                .layer("intake")
                .definedBy("factbox.intake..")
                .layer("outlet")
                .definedBy("factbox.outlet")
                .layer("library")
                .definedBy("factbox.library")
                .layer("storyfile")
                .definedBy("factbox.storyfile")
                .layer("sanitizer")
                .definedBy("factbox.sanitizer")
                .layer("figures")
                .definedBy("factbox.figures..")
                .layer("rendering")
                .definedBy("factbox.rendering")
                .layer("story")
                .definedBy("factbox.story")
                .whereLayer("root")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ui")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("session")
                .mayOnlyBeAccessedByLayers("root", "ui", "cli")
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("root", "cli", "session", "importing", "ui")
                .whereLayer("importing")
                .mayOnlyBeAccessedByLayers("root", "ui", "cli", "session")
                .whereLayer("outlet")
                .mayOnlyBeAccessedByLayers("root", "ui", "cli", "session")
                .whereLayer("search")
                .mayOnlyBeAccessedByLayers("root", "ui", "cli", "session")
                .whereLayer("library")
                .mayOnlyBeAccessedByLayers("root", "ui", "cli", "session", "importing", "search", "outlet")
                .whereLayer("rendering")
                .mayOnlyBeAccessedByLayers("ui")
                .whereLayer("sanitizer")
                .mayOnlyBeAccessedByLayers("storyfile", "intake", "outlet", "cli")
                .because("a lower room is understood and tested without the rooms above it"));
    }

    @Test
    void figuresAreReadFromTokensUpwards() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("factbox.figures..")
                .layer("token")
                .definedBy("factbox.figures.token")
                .layer("numeral")
                .definedBy("factbox.figures.numeral")
                .layer("unit")
                .definedBy("factbox.figures.unit")
                .layer("quantity")
                .definedBy("factbox.figures.quantity")
                .layer("claim")
                .definedBy("factbox.figures.claim")
                .layer("clause")
                .definedBy("factbox.figures.clause")
                .layer("verify")
                .definedBy("factbox.figures.verify")
                .layer("choose")
                .definedBy("factbox.figures.choose")
                .layer("update")
                .definedBy("factbox.figures.update")
                .whereLayer("numeral")
                .mayOnlyBeAccessedByLayers("unit", "quantity", "claim", "verify", "choose")
                .whereLayer("unit")
                .mayOnlyBeAccessedByLayers("quantity", "claim", "verify", "choose")
                .whereLayer("quantity")
                .mayOnlyBeAccessedByLayers("claim", "verify", "choose", "update")
                .whereLayer("claim")
                .mayOnlyBeAccessedByLayers("verify", "choose")
                .whereLayer("clause")
                .mayOnlyBeAccessedByLayers("choose")
                .whereLayer("verify")
                .mayOnlyBeAccessedByLayers("choose")
                .whereLayer("choose")
                .mayOnlyBeAccessedByLayers("update")
                .because("what stands there is read before what is said of it, and that before it is checked"));
    }

    @Test
    void panesDoNotKnowEachOther() {
        for (String pane : List.of(
                "storylist", "reader", "keyfigures", "ledger", "importing", "export", "update", "backup", "settings")) {
            check(noClasses()
                    .that()
                    .resideInAPackage("factbox.ui." + pane)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others(pane))
                    .because("panes meet in the session and nowhere else"));
        }
    }

    private static String[] others(String pane) {
        return List.of(
                        "storylist",
                        "reader",
                        "keyfigures",
                        "ledger",
                        "importing",
                        "export",
                        "update",
                        "backup",
                        "settings",
                        "shell",
                        "help")
                .stream()
                .filter(other -> !other.equals(pane))
                .map(other -> "factbox.ui." + other)
                .toArray(String[]::new);
    }

    @Test
    void onlyTheReaderHasAWebView() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("factbox.ui.reader")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene.web")
                .because("a web view can reach the net: one class keeps it from that"));
    }

    @Test
    void onlyTheLibraryHasSql() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("factbox.library")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("what is stored is known in one place"));
    }

    @Test
    void onlyTheCommandLineHasPicocli() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("factbox.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .because("the window starts without a parser of command lines"));
        check(noClasses()
                .that()
                .resideInAPackage("factbox.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("commands need no display"));
    }

    @Test
    void onlyTheSearchHasLucene() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("factbox.search")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .because("an index that can be thrown away is known to nobody who can't do without it"));
    }

    @Test
    void onlyTheStoryFileHasGsonAndOnlyTheGateAndTheIntakeHaveJsoup() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("factbox.storyfile")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.gson..")
                .because("the wire format is kept apart from the story"));
        check(noClasses()
                .that()
                .resideOutsideOfPackages("factbox.sanitizer", "factbox.intake..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .because("HTML from outside is taken apart at the intake, and comes in through one gate"));
    }

    @Test
    void whatComesInPassesTheGate() {
        check(noClasses()
                .that()
                .resideInAPackage("factbox.intake..")
                .should()
                .callConstructor(factbox.story.Element.class, factbox.story.Tag.class, Map.class, List.class)
                .orShould()
                .callConstructor(factbox.story.Element.class, factbox.story.Tag.class, List.class)
                .orShould()
                .callConstructor(factbox.story.Text.class, String.class)
                .because("only the sanitiser makes a body of HTML that others wrote"));
        check(noClasses()
                .that()
                .resideInAnyPackage("factbox.intake..", "factbox.sanitizer")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.xml..", "org.jsoup.helper..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.net.URL.class)
                .because("nothing is ever fetched, and no XML parser that could is near"));
    }

    @Test
    void theStoryAndItsFiguresNeedTheJdkAlone() {
        check(classes()
                .that()
                .resideInAnyPackage("factbox.story", "factbox.figures..", "factbox.rendering")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify..", "factbox.story", "factbox.figures..", "factbox.rendering")
                .because("what is ours to get right stands on nothing else"));
    }

    @Test
    void noWindowBelowTheSession() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "factbox.story",
                        "factbox.storyfile",
                        "factbox.sanitizer",
                        "factbox.intake..",
                        "factbox.importing",
                        "factbox.outlet",
                        "factbox.figures..",
                        "factbox.rendering",
                        "factbox.library",
                        "factbox.search")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("they serve a command line as well"));
        check(noClasses()
                .that()
                .resideInAPackage("factbox.session")
                .or()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                .because("the view model does not know the view"));
    }

    @Test
    void threadsAreMadeInTheCompositionRoot() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("factbox")
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo(Executors.class))))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .because("whoever reads the root knows every thread there is"));
    }

    @Test
    void onlyWrappedTextWraps() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("factbox.ui.text")
                .should()
                .callMethod(javafx.scene.control.Labeled.class, "setWrapText", boolean.class)
                .because("a label that wraps right-to-left text ends the program"));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
