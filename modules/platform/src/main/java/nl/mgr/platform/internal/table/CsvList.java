package nl.mgr.platform.internal.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import nl.mgr.platform.TableExport.Format;
import nl.mgr.ui.ListFile;

/** Lists on screen as CSV. */
@ApplicationScoped
class CsvList implements ListFile {

    @Override
    public String extension() {
        return Format.CSV.extension();
    }

    @Override
    public String contentType() {
        return Format.CSV.contentType();
    }

    @Override
    public void write(OutputStream out, String title, List<String> header, Iterator<List<Object>> rows) {
        CsvWriter.write(header, rows, out);
    }
}
