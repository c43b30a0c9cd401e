package nl.mgr.platform.internal.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.w3c.dom.Document;

/** From pages to PDF/UA. Nothing is fetched: no address is followed, and the fonts come from this module. */
final class PdfWriter {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfWriter() {}

    static void write(Document pages, OutputStream target) {
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.usePdfUaAccessibility(true);
        pdf.withProducer("MGR");
        pdf.useUriResolver((base, address) -> null);
        pdf.useFont(font("atkinson-hyperlegible-next-regular"), "Atkinson", 400, FontStyle.NORMAL, true);
        pdf.useFont(font("atkinson-hyperlegible-next-bold"), "Atkinson", 700, FontStyle.NORMAL, true);
        pdf.useFont(font("newsreader-semibold"), "Newsreader", 600, FontStyle.NORMAL, true);
        pdf.useReplacementText("?");
        pdf.withW3cDocument(pages, "");
        pdf.toStream(target);
        try {
            pdf.run();
        } catch (IOException e) {
            throw new UncheckedIOException("PDF", e);
        }
    }

    private static FSSupplier<InputStream> font(String name) {
        String file = "/nl/mgr/platform/fonts/" + name + ".ttf";
        return () -> Objects.requireNonNull(PdfWriter.class.getResourceAsStream(file), file);
    }
}
