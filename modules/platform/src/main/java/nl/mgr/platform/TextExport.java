package nl.mgr.platform;

import java.io.OutputStream;

/**
 * Writes a {@link TextDocument} with headings, tables whose head comes back on each page, and page numbers: to read, as
 * PDF/UA, or to go on writing in, as DOCX. It holds what it writes in memory.
 */
public interface TextExport {
    void pdf(TextDocument document, OutputStream target);

    void docx(TextDocument document, OutputStream target);
}
