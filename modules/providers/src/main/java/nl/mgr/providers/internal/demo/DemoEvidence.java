package nl.mgr.providers.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.mgr.platform.PdfDocument;
import nl.mgr.platform.PdfDocument.Chapter;
import nl.mgr.platform.PdfDocument.Fact;
import nl.mgr.platform.PdfExport;
import nl.mgr.providers.ProviderEvidence;
import nl.mgr.providers.ProviderEvidence.Kind;
import nl.mgr.providers.ProviderEvidence.NewEvidence;
import nl.mgr.providers.ProviderEvidence.State;
import nl.mgr.providers.ProviderRef;
import nl.mgr.providers.Providers;
import nl.mgr.providers.internal.evidence.EvidenceBook;
import nl.mgr.providers.internal.evidence.EvidenceBook.Noted;
import org.jspecify.annotations.Nullable;

/** Papers of a few providers: valid, about to end, expired, refused and waiting for the team. */
@ApplicationScoped
@Transactional
class DemoEvidence {

    private static final String STAFF = "Contractbeheerder";
    private static final String PROVIDER = "Gegevensmedewerker";

    @Inject
    private Providers providers;

    @Inject
    private ProviderEvidence evidence;

    @Inject
    private EvidenceBook book;

    @Inject
    private PdfExport pages;

    void show(LocalDate demoDay) {
        for (ProviderRef provider : providers.all()) {
            switch (provider.number()) {
                case "017" -> {
                    UUID ending = accepted(provider, kind("gva"), demoDay.minusMonths(23), null);
                    book.remind(ending, demoDay.minusDays(30));
                    accepted(provider, kind("belastingdienst"), demoDay.minusMonths(2), null);
                    accepted(provider, kind("kvk-uittreksel"), demoDay.minusMonths(8), null);
                    accepted(provider, kind("kwaliteit"), demoDay.minusYears(1), demoDay.plusYears(2));
                    delivered(provider, kind("kvk-uittreksel"), demoDay.minusDays(9), demoDay.minusDays(6));
                    accepted(provider, kind("ubo"), demoDay.minusMonths(4), null);
                    delivered(provider, kind("sanctie"), demoDay.minusDays(5), demoDay.minusDays(3));
                    UUID refused =
                            delivered(provider, kind("jaarrekening"), demoDay.minusMonths(16), demoDay.minusDays(20));
                    book.judge(
                            refused,
                            State.REFUSED,
                            "De bladzijden met het oordeel van de accountant ontbreken.",
                            noted(demoDay.minusDays(18), STAFF));
                }
                case "018" -> {
                    accepted(provider, kind("gva"), demoDay.minusMonths(5), null);
                    accepted(provider, kind("belastingdienst"), demoDay.minusMonths(7), null);
                    accepted(provider, kind("ubo"), demoDay.minusMonths(13), null);
                }
                default -> {
                    continue;
                }
            }
        }
    }

    private Kind kind(String code) {
        return evidence.kinds().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private UUID accepted(ProviderRef provider, Kind kind, LocalDate issued, @Nullable LocalDate through) {
        return book.keep(
                paper(provider, kind, issued, through),
                kind,
                noted(issued.plusDays(7), STAFF),
                kind.code() + ".pdf",
                file(provider, kind, issued));
    }

    private UUID delivered(ProviderRef provider, Kind kind, LocalDate issued, LocalDate day) {
        return book.deliver(
                paper(provider, kind, issued, null),
                kind,
                noted(day, PROVIDER),
                kind.code() + ".pdf",
                file(provider, kind, issued));
    }

    private static NewEvidence paper(ProviderRef provider, Kind kind, LocalDate issued, @Nullable LocalDate through) {
        Integer months = kind.termMonths();
        return new NewEvidence(
                provider.id(), kind.code(), issued, months == null ? through : issued.plusMonths(months));
    }

    private static Noted noted(LocalDate day, String by) {
        return new Noted(day.atTime(11, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant(), by);
    }

    private InputStream file(ProviderRef provider, Kind kind, LocalDate issued) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pages.write(
                new PdfDocument(
                        kind.name(),
                        "Voorbeeld van een bewijsstuk, gemaakt voor de demo.",
                        List.of(new Fact("Afgegeven aan", provider.name())),
                        List.of(new Chapter(
                                "Gegevens",
                                null,
                                List.of("Wat", "Waarde"),
                                List.of(List.of("Dag", issued.toString()))))),
                bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
