package nl.mgr.contracts.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import nl.mgr.platform.PdfDocument;
import nl.mgr.platform.PdfDocument.Chapter;
import nl.mgr.platform.PdfDocument.Fact;
import nl.mgr.platform.PdfExport;

/** Documents that somebody hands in, as PDF. */
@ApplicationScoped
class DemoPaper {

    @Inject
    private PdfExport pages;

    InputStream of(String title, Fact fact, Chapter chapter) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pages.write(
                new PdfDocument(
                        title, "Voorbeeld van een bewijsstuk, gemaakt voor de demo.", List.of(fact), List.of(chapter)),
                bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
