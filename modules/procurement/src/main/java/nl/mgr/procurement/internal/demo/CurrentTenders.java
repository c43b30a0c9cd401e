package nl.mgr.procurement.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mgr.contracts.ProductCode;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.Products;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;
import nl.mgr.procurement.ApplicationStatus;
import nl.mgr.procurement.NewLot;
import nl.mgr.procurement.NewTender;
import nl.mgr.procurement.PastTenders;
import nl.mgr.procurement.PastTenders.PastApplication;
import nl.mgr.procurement.PastTenders.PastLot;
import nl.mgr.procurement.PastTenders.PastTender;
import nl.mgr.procurement.Procedure;
import nl.mgr.procurement.Tenders;
import nl.mgr.providers.ProviderRef;
import nl.mgr.providers.Providers;

/** Tenders around the demo day: open with applications to judge, being chosen from, still sealed, and in preparation. */
@ApplicationScoped
class CurrentTenders {

    @Inject
    private Tenders tenders;

    @Inject
    private PastTenders past;

    @Inject
    private Products products;

    @Inject
    private Providers providers;

    void load(LocalDate demoDay) {
        int year = demoDay.getYear();
        Map<String, UUID> known =
                providers.all().stream().collect(Collectors.toMap(ProviderRef::number, ProviderRef::id));
        Function<String, UUID> provider = number -> {
            UUID id = known.get(number);
            if (id == null) {
                throw new IllegalStateException("the demo has no provider " + number);
            }
            return id;
        };
        Period running = Period.through(LocalDate.of(year, 7, 1), LocalDate.of(year + 1, 12, 31));
        Period next = Period.through(LocalDate.of(year + 1, 1, 1), LocalDate.of(year + 2, 12, 31));
        openHouse(demoDay, running, provider);
        chosen(demoDay, next, provider);
        sealed(demoDay, next, provider);
        draft(demoDay, next);
    }

    private void openHouse(LocalDate demoDay, Period period, Function<String, UUID> provider) {
        LocalDate published = demoDay.minusDays(61);
        past.record(new PastTender(
                new NewTender(
                        demoDay.getYear() + "-03",
                        "Jeugdhulp, nieuwe aanbieders " + demoDay.getYear(),
                        Procedure.OPEN_HOUSE,
                        null,
                        DemoTerms.TERMS),
                published,
                List.of(
                        new PastLot(
                                lot(
                                        "1",
                                        "Ambulante jeugdhulp en gezinsbegeleiding",
                                        LegalDomain.YOUTH,
                                        period,
                                        "45A04 84.60",
                                        "45A21 85.40"),
                                false,
                                List.of(
                                        waiting(provider.apply("026"), demoDay.minusDays(9)),
                                        waiting(provider.apply("041"), demoDay.minusDays(4)),
                                        judged(
                                                provider.apply("052"),
                                                published.plusDays(12),
                                                ApplicationStatus.ADMITTED,
                                                "Voldoet aan alle eisen."),
                                        judged(
                                                provider.apply("063"),
                                                published.plusDays(20),
                                                ApplicationStatus.REJECTED,
                                                "Het kwaliteitssysteem is dit jaar niet getoetst (derde eis)."))),
                        new PastLot(
                                lot(
                                        "2",
                                        "Groepen en dagbehandeling",
                                        LegalDomain.YOUTH,
                                        period,
                                        "45A35 52.20",
                                        "41A11 71.35"),
                                false,
                                List.of(waiting(provider.apply("034"), demoDay.minusDays(2)))))));
    }

    private void chosen(LocalDate demoDay, Period period, Function<String, UUID> provider) {
        LocalDate deadline = demoDay.minusDays(5);
        past.record(new PastTender(
                new NewTender(
                        demoDay.getYear() + "-02",
                        "Hulp bij het huishouden " + (demoDay.getYear() + 1),
                        Procedure.SELECTION,
                        deadline,
                        DemoTerms.TERMS),
                deadline.minusDays(45),
                List.of(new PastLot(
                        lot(
                                "1",
                                "Hulp bij het huishouden",
                                LegalDomain.SOCIAL_SUPPORT,
                                period,
                                "01A01 33.20",
                                "10A02 271.00"),
                        false,
                        List.of(
                                waiting(provider.apply("071"), deadline.minusDays(3)),
                                waiting(provider.apply("084"), deadline.minusDays(1)),
                                waiting(provider.apply("095"), deadline))))));
    }

    private void sealed(LocalDate demoDay, Period period, Function<String, UUID> provider) {
        LocalDate deadline = demoDay.plusDays(11);
        past.record(new PastTender(
                new NewTender(
                        demoDay.getYear() + "-04",
                        "Dagbesteding en vervoer " + (demoDay.getYear() + 1),
                        Procedure.SELECTION,
                        deadline,
                        DemoTerms.TERMS),
                demoDay.minusDays(24),
                List.of(new PastLot(
                        lot(
                                "1",
                                "Dagbesteding met vervoer",
                                LegalDomain.SOCIAL_SUPPORT,
                                period,
                                "07A03 37.70",
                                "07A04 50.10",
                                "08A01 10.05"),
                        false,
                        List.of(
                                waiting(provider.apply("077"), demoDay.minusDays(6)),
                                waiting(provider.apply("098"), demoDay.minusDays(3)))))));
    }

    private void draft(LocalDate demoDay, Period period) {
        UUID id = tenders.prepare(new NewTender(
                (demoDay.getYear() + 1) + "-01",
                "Verblijf en pleegzorg " + (demoDay.getYear() + 1),
                Procedure.SELECTION,
                demoDay.plusDays(60),
                DemoTerms.TERMS));
        tenders.addLot(id, lot("1", "Verblijf met behandeling", LegalDomain.YOUTH, period, "43A12 219.90"));
    }

    /** @param lines product code and price in euros */
    private NewLot lot(String number, String title, LegalDomain domain, Period period, String... lines) {
        return new NewLot(
                number,
                title,
                domain,
                period,
                Stream.of(lines).map(line -> line(line, period.from())).toList(),
                tenders.buyersOf(domain).stream().map(MunicipalityRef::id).toList());
    }

    private NewLot.Line line(String line, LocalDate day) {
        String[] parts = line.split(" ");
        ProductRow product = products.byCode(new ProductCode(parts[0]), day).orElseThrow();
        return new NewLot.Line(product.id(), Money.ofEuros(new BigDecimal(parts[1])));
    }

    private static PastApplication waiting(UUID provider, LocalDate day) {
        return new PastApplication(
                provider,
                DemoTerms.at(day, 14),
                "Tekenbevoegde",
                "Wij hebben plaats voor nieuwe inwoners en kunnen meteen beginnen.",
                ApplicationStatus.SUBMITTED,
                null,
                "",
                "",
                null);
    }

    private static PastApplication judged(UUID provider, LocalDate day, ApplicationStatus status, String why) {
        return new PastApplication(
                provider,
                DemoTerms.at(day, 11),
                "Tekenbevoegde",
                "",
                status,
                DemoTerms.at(day.plusDays(8), 15),
                DemoTerms.BUYER,
                why,
                null);
    }
}
