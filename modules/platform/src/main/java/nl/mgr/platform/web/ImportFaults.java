package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.Imports;
import nl.mgr.platform.Imports.Run;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableExport;
import nl.mgr.platform.TableExport.Format;
import nl.mgr.platform.TableRow;
import nl.mgr.platform.web.ImportWords.FaultWords;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * {@code /account/inlezen-fouten?id=&vorm=xlsx}: the file as it came, with what is wrong and what to do behind each row. Once
 * corrected it can be handed in as it is.
 */
@Named("platformImportFaults")
@RequestScoped
public class ImportFaults {

    @Inject
    private Imports imports;

    @Inject
    private TableExport tables;

    private @Nullable UUID id;
    private @Nullable String format;

    /** @throws NotFound for a run or a format that there is not */
    public void send() throws IOException {
        if (id == null) {
            throw new NotFound("import without id");
        }
        Format wanted = ImportTemplate.format(format);
        Run run = imports.run(id);
        Table table = imports.table(id);
        Map<Integer, List<FaultWords>> faults = imports.faults(id, ListQuery.everything()).rows().stream()
                .map(FaultWords::of)
                .collect(Collectors.groupingBy(FaultWords::row, TreeMap::new, Collectors.toList()));
        List<Integer> own = new ArrayList<>();
        for (int place = 0; place < table.columns().size(); place++) {
            if (!Imports.REMARKS.contains(table.columns().get(place))) {
                own.add(place);
            }
        }
        List<String> columns =
                new ArrayList<>(own.stream().map(table.columns()::get).toList());
        columns.addAll(Imports.REMARKS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tables.write(
                wanted,
                run.kind(),
                columns,
                table.rows().stream()
                        .map(row -> row(row, own, faults.getOrDefault(row.number(), List.of())))
                        .iterator(),
                bytes);
        Faces.sendFile(bytes.toByteArray(), run.kind() + "-" + Imports.REMARKS.get(0) + "." + wanted.extension(), true);
    }

    private static List<String> row(TableRow row, List<Integer> own, List<FaultWords> faults) {
        List<String> cells = new ArrayList<>(own.stream().map(row::cell).toList());
        cells.add(joined(
                faults, fault -> fault.column().isEmpty() ? fault.text() : fault.column() + ": " + fault.text()));
        cells.add(joined(faults, FaultWords::remedy));
        return cells;
    }

    private static String joined(List<FaultWords> faults, Function<FaultWords, String> part) {
        return faults.stream().map(part).distinct().collect(Collectors.joining(" "));
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getFormat() {
        return format;
    }

    public void setFormat(@Nullable String format) {
        this.format = format;
    }
}
