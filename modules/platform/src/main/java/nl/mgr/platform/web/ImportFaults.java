package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.Imports;
import nl.mgr.platform.Imports.Run;
import nl.mgr.platform.TableExport;
import nl.mgr.platform.TableExport.Format;
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
        FaultsBeside file = new FaultsBeside(
                imports.table(id),
                imports.faults(id, ListQuery.everything()).rows().stream()
                        .map(FaultWords::of)
                        .toList());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tables.write(wanted, run.kind(), file.columns(), file.rows(), bytes);
        Faces.sendFile(bytes.toByteArray(), run.kind() + "-" + Imports.REMARKS.get(0) + "." + wanted.extension(), true);
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
