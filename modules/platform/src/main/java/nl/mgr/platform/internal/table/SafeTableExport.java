package nl.mgr.platform.internal.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.platform.TableExport;
import org.jspecify.annotations.Nullable;

/** Writes a table in the format that is asked for. */
@ApplicationScoped
@Guarded
class SafeTableExport implements TableExport {

    @Override
    @Right(Right.EVERYBODY)
    public void write(
            Format format,
            String title,
            List<String> columns,
            Iterator<? extends List<? extends @Nullable Object>> rows,
            OutputStream target) {
        switch (format) {
            case CSV -> CsvWriter.write(columns, rows, target);
            case XLSX -> XlsxWriter.write(title, columns, rows, target);
        }
    }

    @Override
    @Right(Right.EVERYBODY)
    public void workbook(OutputStream target, Consumer<Sheets> content) {
        XlsxWriter.write(target, content);
    }
}
