package nl.mgr.platform.internal.document;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Settings;
import nl.mgr.kernel.Started;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.DocumentKind;
import nl.mgr.platform.Documents;
import nl.mgr.platform.Documents.NewDocument;
import nl.mgr.platform.PdfDocument;
import nl.mgr.platform.PdfDocument.Chapter;
import nl.mgr.platform.PdfDocument.Fact;
import nl.mgr.platform.PdfExport;
import nl.mgr.platform.Search;
import nl.mgr.platform.internal.login.MembershipActors;
import org.jspecify.annotations.Nullable;

/** After the demo of all modules is there: documents at what the search box finds first, made by the demo's people. */
@ApplicationScoped
class DocumentDemo {

    private static final int BEHIND_THE_WORK = Interceptor.Priority.APPLICATION + 510;
    private static final String WHO = "contractbeheerder@mgr-sdcg";
    private static final String ASKED = "contract";

    @Inject
    private MembershipActors actors;

    @Inject
    private Search search;

    @Inject
    private Documents documents;

    @Inject
    private PdfExport pages;

    void fill(@Observes @Priority(BEHIND_THE_WORK) Started started) {
        if (Settings.flag("mgr.demo", false)) {
            actors.ofLogin(WHO).ifPresent(this::fill);
        }
    }

    private void fill(Actor actor) {
        ActorContext.runAs(actor, () -> search.find(ASKED, null, 0, 1).groups().stream()
                .flatMap(group -> group.hits().stream())
                .forEach(hit -> fill(hit.subject(), hit.title())));
    }

    private void fill(@Nullable Subject subject, String title) {
        if (subject == null
                || !documents.possible(subject)
                || !documents.of(subject).isEmpty()) {
            return;
        }
        UUID explanation = documents
                .add(
                        new NewDocument(subject, DocumentKind.ANNEX, "Toelichting"),
                        "toelichting.pdf",
                        explanation(title, "Eerste versie", "Concept"))
                .document();
        documents.addVersion(explanation, "toelichting.pdf", explanation(title, "Tweede versie", "Vastgesteld"));
        documents.add(
                new NewDocument(subject, DocumentKind.OTHER, "Termijnen"),
                "termijnen.csv",
                new ByteArrayInputStream("stap;dagen\nreactie op een vraag;5\nverslag na een gesprek;10\n"
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private ByteArrayInputStream explanation(String title, String version, String state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pages.write(
                new PdfDocument(
                        "Toelichting bij " + title,
                        "Voorbeeld van een document, gemaakt voor de demo.",
                        List.of(new Fact("Versie", version), new Fact("Stand", state)),
                        List.of(new Chapter(
                                "Afspraken",
                                null,
                                List.of("Onderwerp", "Afspraak"),
                                List.of(
                                        List.of("Overleg", "Elk kwartaal"),
                                        List.of("Wijzigingen", "Schriftelijk, met reden"))))),
                bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
