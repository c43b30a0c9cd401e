package nl.mgr.cooperation.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.DocumentKind;
import nl.mgr.platform.Documents.NewDocument;
import nl.mgr.platform.PdfDocument;
import nl.mgr.platform.PdfDocument.Chapter;
import nl.mgr.platform.PdfDocument.Fact;
import nl.mgr.platform.PdfExport;
import nl.mgr.platform.SentDocuments;

/** Letters in which municipalities ask. */
@ApplicationScoped
class DemoLetters {

    private static final String WRITER = "Beleidsmedewerker";

    @Inject
    private SentDocuments sent;

    @Inject
    private PdfExport pages;

    void send(UUID request, UUID municipality, String reference, String wish) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pages.write(
                new PdfDocument(
                        "Brief " + reference,
                        "Voorbeeld van een brief, gemaakt voor de demo.",
                        List.of(new Fact("Kenmerk", reference)),
                        List.of(new Chapter(
                                "Verzoek", null, List.of("Onderwerp", "Wens"), List.of(List.of("Deelname", wish))))),
                bytes);
        Actor writer = Actor.system(ActorContext.current().requireCooperation(), WRITER);
        ActorContext.runAs(
                writer,
                () -> sent.send(
                        new NewDocument(
                                new Subject("cooperation", "request", request),
                                DocumentKind.LETTER,
                                "Brief " + reference),
                        municipality,
                        "brief-" + reference + ".pdf",
                        new ByteArrayInputStream(bytes.toByteArray())));
    }
}
