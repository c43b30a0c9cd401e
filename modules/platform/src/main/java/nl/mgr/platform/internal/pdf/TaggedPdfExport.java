package nl.mgr.platform.internal.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.platform.PdfDocument;
import nl.mgr.platform.PdfExport;

/** Knows the library only when it writes, so that nobody waits for it at the start. */
@ApplicationScoped
@Guarded
class TaggedPdfExport implements PdfExport {

    @Override
    @Right(Right.EVERYBODY)
    public void write(PdfDocument document, OutputStream target) {
        PdfWriter.write(PdfPages.of(document), target);
    }
}
