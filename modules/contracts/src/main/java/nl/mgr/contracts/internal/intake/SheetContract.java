package nl.mgr.contracts.internal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.ContractImport.ImportedContract;
import nl.mgr.contracts.ContractImport.ImportedLine;
import nl.mgr.contracts.ContractImport.ImportedTariff;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.LineParticipant;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.internal.period.Days;
import nl.mgr.cooperation.ParticipationSpan;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;
import nl.mgr.platform.RowProblem;

/** One contract of a file, put together from its rows. */
final class SheetContract {

    record Head(String title, UUID provider, Period period, ContractStatus status) {}

    record Price(Money amount, Period period) {}

    private record Priced(int row, Price price) {}

    private record Place(ProductRow product, UUID municipality) {}

    private final String number;
    private final int firstRow;
    private final Head head;
    private final Map<Place, List<Priced>> prices = new LinkedHashMap<>();
    private final Map<UUID, String> names = new HashMap<>();

    SheetContract(String number, int firstRow, Head head) {
        this.number = number;
        this.firstRow = firstRow;
        this.head = head;
    }

    Head head() {
        return head;
    }

    int firstRow() {
        return firstRow;
    }

    void add(int row, ProductRow product, String name, UUID municipality, Price price) {
        names.put(municipality, name);
        prices.computeIfAbsent(new Place(product, municipality), place -> new ArrayList<>())
                .add(new Priced(row, price));
    }

    /** Two prices on one day; for a signed contract also no participation, or a day without a price. */
    void check(List<ParticipationSpan> participation, List<RowProblem> problems) {
        prices.forEach((place, priced) -> {
            overlaps(priced, problems);
            if (head.status() != ContractStatus.DRAFT) {
                signable(place, priced, participation, problems);
            }
        });
    }

    private static void overlaps(List<Priced> priced, List<RowProblem> problems) {
        for (int i = 0; i < priced.size(); i++) {
            Priced later = priced.get(i);
            priced.subList(0, i).stream()
                    .filter(earlier ->
                            earlier.price().period().overlaps(later.price().period()))
                    .findFirst()
                    .ifPresent(earlier -> problems.add(new RowProblem(
                            later.row(),
                            "tarief vanaf",
                            later.price().period().from().toString(),
                            "tariffOverlaps",
                            String.valueOf(earlier.row()))));
        }
    }

    private void signable(
            Place place, List<Priced> priced, List<ParticipationSpan> participation, List<RowProblem> problems) {
        LegalDomain domain = place.product().legalDomain();
        int row = priced.get(0).row();
        List<Period> takesPart = participation.stream()
                .filter(span -> span.municipalityId().equals(place.municipality()) && span.legalDomain() == domain)
                .map(ParticipationSpan::period)
                .toList();
        List<Period> inForce = Days.common(List.of(head.period()), takesPart);
        if (inForce.isEmpty()) {
            problems.add(new RowProblem(
                    row, "gemeente", names.getOrDefault(place.municipality(), ""), "doesNotTakePart", domain.code()));
            return;
        }
        List<Period> covered =
                priced.stream().map(each -> each.price().period()).toList();
        inForce.stream()
                .flatMap(days -> Days.firstUncovered(days, covered).stream())
                .findFirst()
                .ifPresent(day -> problems.add(new RowProblem(
                        row,
                        "tarief vanaf",
                        priced.get(0).price().period().from().toString(),
                        "tariffGap",
                        day.toString())));
    }

    ImportedContract imported() {
        Map<UUID, List<Place>> byProduct = new LinkedHashMap<>();
        prices.keySet().forEach(place -> byProduct
                .computeIfAbsent(place.product().id(), product -> new ArrayList<>())
                .add(place));
        List<ImportedLine> lines = new ArrayList<>();
        byProduct.forEach((product, places) -> lines.add(line(product, places)));
        return new ImportedContract(number, head.title(), head.provider(), head.period(), head.status(), lines);
    }

    private ImportedLine line(UUID product, List<Place> places) {
        List<LineParticipant> municipalities = places.stream()
                .map(place -> new LineParticipant(place.municipality(), head.period()))
                .toList();
        List<ImportedTariff> tariffs = new ArrayList<>();
        places.forEach(place -> prices.getOrDefault(place, List.of())
                .forEach(priced -> tariffs.add(new ImportedTariff(
                        place.municipality(),
                        priced.price().amount(),
                        priced.price().period()))));
        return new ImportedLine(product, null, municipalities, tariffs);
    }
}
