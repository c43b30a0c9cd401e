package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.ImportColumn;
import nl.mgr.platform.Imports;
import nl.mgr.platform.TableExport;
import nl.mgr.platform.TableExport.Format;
import nl.mgr.platform.web.ImportWords.ColumnWords;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * {@code /account/inlezen-sjabloon?soort=aanbieders&vorm=xlsx}: an empty file of a kind with one example; the workbook has a
 * second sheet that explains the columns.
 */
@Named("platformImportTemplate")
@RequestScoped
public class ImportTemplate {

    @Inject
    private Imports imports;

    @Inject
    private TableExport tables;

    private @Nullable String kind;
    private @Nullable String format;

    /** @throws NotFound for a kind or a format that there is not */
    public void send() throws IOException {
        Imports.Form form = imports.form(kind == null ? "" : kind);
        Format wanted = format(format);
        List<String> columns = form.columns().stream().map(ImportColumn::name).toList();
        List<List<String>> example =
                List.of(form.columns().stream().map(ImportColumn::example).toList());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (wanted == Format.CSV) {
            tables.write(wanted, form.id(), columns, example.iterator(), bytes);
        } else {
            tables.workbook(bytes, sheets -> {
                sheets.sheet(form.id(), columns, example.iterator());
                sheets.sheet(
                        text("inlezen.kolommen"),
                        Stream.of("kolom", "vorm", "moet", "uitleg", "voorbeeld")
                                .map(key -> text("inlezen.kolommen." + key))
                                .toList(),
                        form.columns().stream()
                                .map(column -> row(ColumnWords.of(form, column)))
                                .iterator());
            });
        }
        Faces.sendFile(bytes.toByteArray(), form.id() + "." + wanted.extension(), true);
    }

    /** @throws NotFound for a format that there is not */
    static Format format(@Nullable String extension) {
        return Stream.of(Format.values())
                .filter(one -> one.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new NotFound("file format " + extension));
    }

    private static List<String> row(ColumnWords column) {
        return List.of(
                column.name(),
                column.form(),
                text(column.required() ? "inlezen.ja" : "inlezen.nee"),
                column.explanation(),
                column.example());
    }

    private static String text(String key) {
        return Texts.of(ImportWords.MODULE, key);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getFormat() {
        return format;
    }

    public void setFormat(@Nullable String format) {
        this.format = format;
    }
}
