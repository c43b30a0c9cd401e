package nl.mgr.contracts.internal.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.ContractImport.ImportedContract;
import nl.mgr.contracts.ContractImport.ImportedLine;
import nl.mgr.contracts.ContractImport.ImportedTariff;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.LineParticipant;
import nl.mgr.contracts.Unit;
import nl.mgr.cooperation.ParticipationSpan;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;
import nl.mgr.providers.ProviderRef;

/**
 * Makes the contract of a provider for one law, always the same one for a demo day. The largest providers work
 * everywhere with many products, small ones in half of the municipalities with one or two. Prices rise on 1 January;
 * Overbetuwe pays more from 1 July of the demo day's year, Arnhem less for groups.
 */
final class DemoContract {

    /** Of the municipality that pays more from 1 July. */
    static final String OVERBETUWE_CODE = "1734";

    private static final BigDecimal INDEX = new BigDecimal("1.024");
    private static final BigDecimal OVERBETUWE = new BigDecimal("1.0176");
    private static final BigDecimal ARNHEM_GROUPS = new BigDecimal("0.9741");
    private static final int LARGEST = 32;
    private static final int MIDDLE = 200;

    private final LocalDate demoDay;
    private final List<DemoProduct> catalogue;
    private final Map<String, UUID> productIds;
    private final Map<UUID, String> municipalityCodes;
    private final List<ParticipationSpan> participation;

    DemoContract(
            LocalDate demoDay,
            List<DemoProduct> catalogue,
            Map<String, UUID> productIds,
            Map<UUID, String> municipalityCodes,
            List<ParticipationSpan> participation) {
        this.demoDay = demoDay;
        this.catalogue = catalogue;
        this.productIds = productIds;
        this.municipalityCodes = municipalityCodes;
        this.participation = participation;
    }

    /** @param varied also drafts, contracts that have ended and contracts that have not begun */
    ImportedContract contract(int number, ProviderRef provider, LegalDomain domain, boolean varied) {
        int year = demoDay.getYear();
        ContractStatus status = ContractStatus.SIGNED;
        Period period = number % 4 == 0 ? years(year - 3, year + 2) : years(year - 1, year + 3);
        if (varied && number % 50 == 7) {
            status = ContractStatus.DRAFT;
            period = years(year + 1, year + 5);
        } else if (varied && number % 40 == 3) {
            status = ContractStatus.ENDED;
            period = years(year - 4, year);
        } else if (varied && number % 60 == 11) {
            period = years(year + 1, year + 5);
        }
        boolean youth = domain == LegalDomain.YOUTH;
        return new ImportedContract(
                "%s-%d-%s".formatted(youth ? "J" : "W", period.from().getYear(), provider.number()),
                (youth ? "Raamovereenkomst Jeugdhulp " : "Raamovereenkomst Wmo-ondersteuning ")
                        + period.from().getYear(),
                provider.id(),
                period,
                status,
                lines(number, domain, period));
    }

    private static Period years(int from, int until) {
        return new Period(LocalDate.of(from, 1, 1), LocalDate.of(until, 1, 1));
    }

    private List<ImportedLine> lines(int number, LegalDomain domain, Period period) {
        List<DemoProduct> open = catalogue.stream()
                .filter(each -> each.product().legalDomain() == domain)
                .filter(each -> each.product().period().contains(demoDay)
                        && each.product().period().contains(period.from()))
                .toList();
        List<UUID> municipalities = municipalities(number, domain, period);
        int count = number <= LARGEST ? 5 : number <= MIDDLE ? 3 : 1 + number % 2;
        List<ImportedLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            DemoProduct product = open.get((number * 3 + i) % open.size());
            lines.add(new ImportedLine(
                    Objects.requireNonNull(
                            productIds.get(product.product().code().text())),
                    null,
                    municipalities.stream()
                            .map(id -> new LineParticipant(id, period))
                            .toList(),
                    municipalities.stream()
                            .flatMap(id -> tariffs(number, product, id, period).stream())
                            .toList()));
        }
        return lines;
    }

    private List<UUID> municipalities(int number, LegalDomain domain, Period period) {
        LocalDate day = period.contains(demoDay) ? demoDay : period.from();
        List<UUID> all = participation.stream()
                .filter(span -> span.legalDomain() == domain && span.period().contains(day))
                .map(ParticipationSpan::municipalityId)
                .filter(municipalityCodes::containsKey)
                .distinct()
                .sorted(Comparator.comparing(municipalityCodes::get))
                .toList();
        if (number <= MIDDLE) {
            return all;
        }
        List<UUID> some = new ArrayList<>();
        for (int i = number % 2; i < all.size(); i += 2) {
            some.add(all.get(i));
        }
        return some;
    }

    private List<ImportedTariff> tariffs(int number, DemoProduct product, UUID municipality, Period period) {
        List<LocalDate> days = new ArrayList<>();
        int last = number % 4 == 2 ? demoDay.getYear() + 1 : demoDay.getYear();
        days.add(period.from());
        for (int year = period.from().getYear() + 1; year <= last; year++) {
            days.add(LocalDate.of(year, 1, 1));
        }
        boolean overbetuwe = OVERBETUWE_CODE.equals(municipalityCodes.get(municipality));
        LocalDate change = LocalDate.of(demoDay.getYear(), 7, 1);
        if (overbetuwe && period.contains(change) && period.from().isBefore(change)) {
            days.add(change);
        }
        days.removeIf(day -> !period.contains(day));
        days.sort(Comparator.naturalOrder());
        List<ImportedTariff> tariffs = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate from = days.get(i);
            LocalDate until = i + 1 < days.size() ? days.get(i + 1) : null;
            boolean more = overbetuwe && !from.isBefore(change);
            tariffs.add(new ImportedTariff(
                    municipality, price(product, municipality, from.getYear(), more), new Period(from, until)));
        }
        return tariffs;
    }

    private Money price(DemoProduct product, UUID municipality, int year, boolean more) {
        BigDecimal euros = product.price().euros();
        for (int i = demoDay.getYear(); i < year; i++) {
            euros = euros.multiply(INDEX);
        }
        for (int i = year; i < demoDay.getYear(); i++) {
            euros = euros.divide(INDEX, 8, RoundingMode.HALF_UP);
        }
        if (more) {
            euros = euros.multiply(OVERBETUWE);
        }
        if (product.product().unit() == Unit.HALF_DAY && "0202".equals(municipalityCodes.get(municipality))) {
            euros = euros.multiply(ARNHEM_GROUPS);
        }
        return Money.ofEuros(euros.setScale(2, RoundingMode.HALF_UP));
    }
}
