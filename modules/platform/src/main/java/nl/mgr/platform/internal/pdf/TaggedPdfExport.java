package nl.mgr.platform.internal.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.platform.PdfDocument;
import nl.mgr.platform.PdfExport;
import nl.mgr.platform.TextDocument;
import nl.mgr.platform.TextExport;

/** Knows the libraries only when it writes, so that nobody waits for them at the start. */
@ApplicationScoped
@Guarded
class TaggedPdfExport implements PdfExport, TextExport {

    @Override
    @Right(Right.EVERYBODY)
    public void write(PdfDocument document, OutputStream target) {
        PdfWriter.write(PdfPages.of(document), target);
    }

    @Override
    @Right(Right.EVERYBODY)
    public void pdf(TextDocument document, OutputStream target) {
        PdfWriter.write(PdfPages.of(document), target);
    }

    @Override
    @Right(Right.EVERYBODY)
    public void docx(TextDocument document, OutputStream target) {
        WordPages.write(document, target);
    }
}
