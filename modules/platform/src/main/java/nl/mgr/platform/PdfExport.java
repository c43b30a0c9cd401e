package nl.mgr.platform;

import java.io.OutputStream;

/**
 * Writes a document that people keep, print or have read to them: PDF/UA, tagged, titled, in Dutch, with headings,
 * tables whose head comes back on each page, and page numbers. It holds what it writes in memory, so whoever calls it
 * gives tables of bounded length and tells in the document where the rest is.
 */
public interface PdfExport {
    void write(PdfDocument document, OutputStream target);
}
