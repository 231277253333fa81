package factbox.ui.export;

import factbox.outlet.ExportFormat;
import factbox.session.Exporting;
import factbox.ui.text.WrappedText;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The card that asks which stories are to be exported, in which format and to where.
public final class ExportView extends VBox {
    private final ExportViewModel model;
    private final Runnable close;

    /// `chooser` shows the system's window of files, with the file that it begins with.
    public ExportView(ExportViewModel model, Function<Path, Optional<Path>> chooser, Runnable close) {
        this.model = model;
        this.close = close;
        setId("export");
        getStyleClass().addAll("card", "export");
        setMaxSize(560, USE_PREF_SIZE);
        Label title = new Label("Export");
        title.getStyleClass().add("title");
        getChildren()
                .addAll(
                        title,
                        named("Stories", scopes()),
                        named("Format", formats()),
                        marks(),
                        named("File", file(chooser)));
        getChildren().addAll(fault(), buttons());
    }

    private static VBox named(String name, javafx.scene.Node field) {
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        VBox named = new VBox(label, field);
        named.getStyleClass().add("field");
        return named;
    }

    private VBox scopes() {
        VBox scopes = new VBox();
        scopes.getStyleClass().add("choices");
        ToggleGroup group = new ToggleGroup();
        for (Exporting.Scope scope : Exporting.Scope.values()) {
            String said = model.title(scope);
            if (!said.isEmpty()) {
                RadioButton choice = new RadioButton(said);
                choice.setToggleGroup(group);
                choice.setSelected(scope == model.scopeProperty().get());
                choice.selectedProperty().subscribe((_, chosen) -> {
                    if (chosen) {
                        model.scopeProperty().set(scope);
                    }
                });
                scopes.getChildren().add(choice);
            }
        }
        return scopes;
    }

    private ComboBox<ExportFormat> formats() {
        ComboBox<ExportFormat> formats = new ComboBox<>();
        formats.setId("export-format");
        formats.getItems().setAll(ExportViewModel.formats());
        formats.setConverter(new StringConverter<>() {
            @Override
            public String toString(ExportFormat format) {
                return "%s (.%s)".formatted(format.title(), format.ending());
            }

            @Override
            public ExportFormat fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        formats.valueProperty().bindBidirectional(model.formatProperty());
        formats.setMaxWidth(Double.MAX_VALUE);
        return formats;
    }

    /// Every format takes them along.
    private CheckBox marks() {
        CheckBox marks = new CheckBox("With your marks: bookmarks, what was read and where, and marks on figures");
        marks.setId("export-marks");
        marks.setWrapText(true);
        marks.selectedProperty().bindBidirectional(model.withMarksProperty());
        return marks;
    }

    private VBox file(Function<Path, Optional<Path>> chooser) {
        TextField path = new TextField();
        path.setId("export-file");
        path.textProperty().bindBidirectional(model.fileProperty());
        path.setAccessibleText("File");
        Button browse = new Button("Browse…");
        browse.setMinWidth(USE_PREF_SIZE);
        browse.setOnAction(
                _ -> chooser.apply(Path.of(model.fileProperty().get())).ifPresent(model::choose));
        HBox.setHgrow(path, Priority.ALWAYS);
        HBox row = new HBox(path, browse);
        row.getStyleClass().add("row");
        CheckBox replace = new CheckBox("Replace the file if it is there already");
        replace.setId("export-replace");
        replace.selectedProperty().bindBidirectional(model.replaceProperty());
        VBox file = new VBox(row, replace);
        file.getStyleClass().add("choices");
        return file;
    }

    private WrappedText fault() {
        WrappedText fault = new WrappedText("fault", "");
        fault.setId("export-fault");
        model.faultProperty().subscribe(fault::setText);
        return fault;
    }

    private HBox buttons() {
        Button cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> close.run());
        Button export = new Button("Export");
        export.setId("export-do");
        export.setDefaultButton(true);
        export.disableProperty()
                .bind(javafx.beans.binding.Bindings.createBooleanBinding(
                        () -> !model.faultProperty().getValue().isEmpty(), model.faultProperty()));
        export.setOnAction(_ -> {
            close.run();
            model.export();
        });
        HBox buttons = new HBox(cancel, export);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("row");
        return buttons;
    }

    @Override
    public void requestFocus() {
        lookup("#export-file").requestFocus();
    }
}
