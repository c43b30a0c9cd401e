package nl.mgr.procurement.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.contracts.ContractRow;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.Contracts;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Subject;
import nl.mgr.procurement.ApplicationStatus;
import nl.mgr.procurement.LotLine;
import nl.mgr.procurement.NewLot;
import nl.mgr.procurement.NewTender;
import nl.mgr.procurement.PastTenders;
import nl.mgr.procurement.PastTenders.PastApplication;
import nl.mgr.procurement.PastTenders.PastLot;
import nl.mgr.procurement.PastTenders.PastTender;
import nl.mgr.procurement.Procedure;
import nl.mgr.procurement.Tenders;

/** The tenders from which contracts of the demo came; the lines of those contracts are traced back to their lot. */
@ApplicationScoped
class AwardedTenders {

    private static final int MOST = 20;

    @Inject
    private Tenders tenders;

    @Inject
    private PastTenders past;

    @Inject
    private Contracts contracts;

    void load(LocalDate demoDay) {
        int year = demoDay.getYear() - 1;
        record(LegalDomain.YOUTH, year, (year - 1) + "-01", "Jeugdhulp " + year, "Jeugdhulp, alle vormen");
        record(
                LegalDomain.SOCIAL_SUPPORT,
                year,
                (year - 1) + "-02",
                "Wmo-ondersteuning " + year,
                "Ondersteuning thuis en dagbesteding");
    }

    private void record(LegalDomain domain, int year, String number, String title, String lotTitle) {
        LocalDate first = LocalDate.of(year, 1, 1);
        List<ContractRow> running = running(domain, first);
        if (running.isEmpty()) {
            return;
        }
        List<ContractDetails> agreed =
                running.stream().map(row -> contracts.details(row.id(), first)).toList();
        LocalDate published = first.minusMonths(6);
        Period period = agreed.get(0).period();
        NewLot lot = new NewLot("1", lotTitle, domain, period, prices(agreed), buyers(domain));
        NewTender tender = new NewTender(number, title, Procedure.OPEN_HOUSE, first.minusMonths(3), DemoTerms.TERMS);
        UUID id = past.record(
                new PastTender(tender, published, List.of(new PastLot(lot, true, applications(agreed, published)))));
        trace(tenders.lot(tenders.details(id).lots().get(0).id()).lines(), agreed);
    }

    private List<ContractRow> running(LegalDomain domain, LocalDate first) {
        Map<String, String> signed = Map.of("domain", domain.code(), "status", ContractStatus.SIGNED.code());
        return contracts.find(ListQuery.everything().filtered(signed)).rows().stream()
                .filter(row -> row.period().from().equals(first))
                .limit(MOST)
                .toList();
    }

    private List<UUID> buyers(LegalDomain domain) {
        return tenders.buyersOf(domain).stream().map(MunicipalityRef::id).toList();
    }

    /** Each product of the contracts at the price of their first day. */
    private static List<NewLot.Line> prices(List<ContractDetails> agreed) {
        Map<UUID, Money> prices = new LinkedHashMap<>();
        for (ContractDetails contract : agreed) {
            for (ContractDetails.Line line : contract.lines()) {
                contract.tariffs().stream()
                        .flatMap(municipality -> municipality.cells().stream())
                        .filter(cell -> cell.lineId().equals(line.id()))
                        .map(ContractDetails.Cell::amount)
                        .filter(amount -> amount != null)
                        .findFirst()
                        .ifPresent(amount -> prices.putIfAbsent(line.productId(), amount));
            }
        }
        List<NewLot.Line> lines = new ArrayList<>();
        prices.forEach((product, price) -> lines.add(new NewLot.Line(product, price)));
        return lines;
    }

    private static List<PastApplication> applications(List<ContractDetails> agreed, LocalDate published) {
        List<PastApplication> all = new ArrayList<>();
        for (int i = 0; i < agreed.size(); i++) {
            LocalDate applied = published.plusDays(7L + i * 3L);
            all.add(new PastApplication(
                    agreed.get(i).providerId(),
                    DemoTerms.at(applied, 9 + i % 8),
                    agreed.get(i).providerName(),
                    "",
                    ApplicationStatus.AWARDED,
                    DemoTerms.at(applied.plusDays(9), 10 + i % 6),
                    DemoTerms.BUYER,
                    "Voldoet aan alle eisen.",
                    agreed.get(i).id()));
        }
        return all;
    }

    private void trace(List<LotLine> lot, List<ContractDetails> agreed) {
        Map<UUID, UUID> byProduct = new LinkedHashMap<>();
        lot.forEach(line -> byProduct.put(line.productId(), line.id()));
        for (ContractDetails contract : agreed) {
            for (ContractDetails.Line line : contract.lines()) {
                UUID from = byProduct.get(line.productId());
                if (from != null && line.origin() == null) {
                    contracts.trace(line.id(), new Subject("procurement", "lot-line", from));
                }
            }
        }
    }
}
