package nl.mgr.contracts.internal.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.TariffRow;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Row;

/** One contract line with the days it is agreed for per municipality, and the prices set on them. */
final class LinePrices {

    private static final String LINE = """
            select l.provider_id, l.legal_domain, c.status, c.number
            from contracts.contract_line l
            join contracts.contract c on c.cooperation_id = l.cooperation_id and c.id = l.contract_id
            where l.id = ?
            """;

    private static final String DAYS = """
            select m.municipality_id, r.name, greatest(m.valid_from, c.valid_from) as valid_from,
                   least(m.valid_until, c.valid_until) as valid_until
            from contracts.line_municipality m
            join contracts.contract c on c.cooperation_id = m.cooperation_id and c.id = m.contract_id
            join cooperation.municipality_ref r on r.id = m.municipality_id
            where m.line_id = ?
              and greatest(m.valid_from, c.valid_from)
                  < coalesce(least(m.valid_until, c.valid_until), date 'infinity')
            order by r.name, m.valid_from
            """;

    static final String TARIFFS = """
            select t.id, t.line_id, t.municipality_id, r.name as municipality, t.cents, t.valid_from, t.valid_until,
                   t.origin
            from contracts.tariff t
            join cooperation.municipality_ref r on r.id = t.municipality_id
            where t.line_id = ?
            order by r.name, t.valid_from desc
            """;

    private record Agreed(UUID municipality, String name, Period period) {}

    record Head(UUID providerId, LegalDomain domain, ContractStatus status, String contractNumber) {}

    private final Head head;
    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final List<Agreed> agreed;
    private final List<TariffRow> tariffs;

    private LinePrices(Head head, List<Agreed> agreed, List<TariffRow> tariffs) {
        this.head = head;
        this.agreed = agreed;
        this.tariffs = tariffs;
        agreed.forEach(days -> names.put(days.municipality(), days.name()));
    }

    static LinePrices of(Database database, UUID lineId) {
        Head head = database.first(LINE, LinePrices::head, lineId)
                .orElseThrow(() -> new NotFound("contract line " + lineId));
        List<Agreed> agreed = database.list(
                DAYS,
                row -> new Agreed(
                        row.uuid("municipality_id"), row.text("name"), row.period("valid_from", "valid_until")),
                lineId);
        return new LinePrices(head, agreed, database.list(TARIFFS, LinePrices::tariff, lineId));
    }

    private static Head head(Row row) {
        return new Head(
                row.uuid("provider_id"),
                LegalDomain.of(row.text("legal_domain")),
                ContractStatus.of(row.text("status")),
                row.text("number"));
    }

    static TariffRow tariff(Row row) {
        return new TariffRow(
                row.uuid("id"),
                row.uuid("line_id"),
                row.uuid("municipality_id"),
                row.text("municipality"),
                row.money("cents"),
                row.period("valid_from", "valid_until"),
                row.optionalText("origin"));
    }

    Head head() {
        return head;
    }

    TariffTimeline timeline(UUID municipality) {
        List<Period> holds = new ArrayList<>();
        agreed.stream()
                .filter(days -> days.municipality().equals(municipality))
                .forEach(days -> holds.add(days.period()));
        List<TariffTimeline.Span> spans = tariffs.stream()
                .filter(tariff -> tariff.municipalityId().equals(municipality))
                .map(tariff -> new TariffTimeline.Span(tariff.id(), tariff.period()))
                .toList();
        return new TariffTimeline(names.getOrDefault(municipality, municipality.toString()), holds, spans);
    }

    /** Per municipality the first day from the given one on which the line is agreed. */
    Map<UUID, LocalDate> startsFrom(LocalDate day) {
        Map<UUID, LocalDate> starts = new LinkedHashMap<>();
        for (Agreed days : agreed) {
            if (days.period().overlaps(Period.from(day))) {
                LocalDate first =
                        days.period().from().isBefore(day) ? day : days.period().from();
                starts.putIfAbsent(days.municipality(), first);
            }
        }
        return starts;
    }
}
