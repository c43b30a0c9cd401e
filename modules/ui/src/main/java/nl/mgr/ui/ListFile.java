package nl.mgr.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/** Writes a list to a file format. Supplied by the module that knows files; {@code m:export} offers what is there. */
public interface ListFile {

    /** Ending of the file's name and name of the format in the address: {@code xlsx}, {@code csv}. */
    String extension();

    String contentType();

    /**
     * @param title name of the sheet
     * @param rows cells in the order of the header: {@link java.math.BigDecimal} for figures, else {@link String}
     */
    void write(OutputStream out, String title, List<String> header, Iterator<List<Object>> rows) throws IOException;
}
