package nl.mgr.contracts.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.ContractRow;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.Contracts;
import nl.mgr.contracts.SocialReturns;
import nl.mgr.contracts.SocialReturns.NewPart;
import nl.mgr.contracts.SocialReturns.Region;
import nl.mgr.contracts.SocialReturns.Terms;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Money;
import nl.mgr.platform.PdfDocument.Chapter;
import nl.mgr.platform.PdfDocument.Fact;
import nl.mgr.providers.ProviderRef;
import nl.mgr.providers.Providers;
import org.jspecify.annotations.Nullable;

/** Social return of a few providers: a year that was met, one that was not, and this year under way. */
@ApplicationScoped
class DemoSocialReturn {

    private static final Terms TERMS =
            new Terms(BigDecimal.valueOf(5), Money.ofCents(120_000_000), "Gefactureerde omzet (aanname demo)");

    @Inject
    private Providers providers;

    @Inject
    private Contracts contracts;

    @Inject
    private SocialReturns returns;

    @Inject
    private DemoPaper paper;

    void load(LocalDate demoDay) {
        int year = demoDay.getYear();
        for (ProviderRef provider : providers.all()) {
            switch (provider.number()) {
                case "017" -> {
                    past(contract(provider, year - 1), year - 1);
                    UUID current = returns.open(contract(provider, year), year, Region.EAST, TERMS);
                    LocalDate start = LocalDate.of(year, 1, 1);
                    approve(deliver(
                            current, "oost-pw-kort", start, demoDay.minusDays(31), "32", "Zorghulp, locatie Noord"));
                    returns.refuse(
                            deliver(current, "oost-ww-kort", start, start.plusMonths(2), "24", "Gastvrouw"),
                            "De arbeidsovereenkomst ontbreekt bij het bewijs.");
                    deliver(
                            current,
                            "oost-doelgroep",
                            start.plusMonths(3),
                            demoDay.minusDays(31),
                            "20",
                            "Medewerker facilitair");
                }
                case "018" -> {
                    UUID contract = contract(provider, year - 1);
                    UUID before = returns.open(contract, year - 1, Region.EAST, TERMS);
                    LocalDate start = LocalDate.of(year - 1, 3, 1);
                    approve(deliver(before, "oost-bbl", start, start.plusMonths(9), null, "Leerling verzorging"));
                    returns.open(contract, year, Region.EAST, TERMS);
                }
                default -> {
                    continue;
                }
            }
        }
    }

    private void past(UUID contract, int year) {
        UUID before = returns.open(contract, year, Region.EAST, TERMS);
        LocalDate start = LocalDate.of(year, 1, 1);
        LocalDate end = LocalDate.of(year, 12, 31);
        approve(deliver(before, "oost-pw-lang", start, end, "36", "Schoonmaak, locatie Zuid"));
        approve(deliver(before, "oost-doelgroep", start, end, "28", "Medewerker keuken"));
        returns.settle(before, "De verplichting is gehaald.");
    }

    private UUID contract(ProviderRef provider, int year) {
        LocalDate first = LocalDate.of(year, 6, 30);
        return contracts
                .find(new ListQuery(
                        0,
                        1,
                        "number",
                        false,
                        Map.of(
                                "providerId", provider.id().toString(),
                                "status", ContractStatus.SIGNED.code(),
                                "on", first.toString())))
                .rows()
                .stream()
                .map(ContractRow::id)
                .findFirst()
                .orElseThrow();
    }

    private void approve(UUID part) {
        returns.approve(part);
    }

    private UUID deliver(
            UUID obligation, String block, LocalDate first, LocalDate last, @Nullable String hours, String what) {
        return returns.deliver(
                new NewPart(
                        obligation,
                        block,
                        first,
                        last,
                        null,
                        hours == null ? null : new BigDecimal(hours),
                        null,
                        null,
                        what),
                "bewijs-" + block + ".pdf",
                file(what, first, last));
    }

    private InputStream file(String what, LocalDate first, LocalDate last) {
        return paper.of(
                "Verklaring social return",
                new Fact("Werk", what),
                new Chapter(
                        "Periode",
                        null,
                        List.of("Eerste dag", "Laatste dag"),
                        List.of(List.of(first.toString(), last.toString()))));
    }
}
