package nl.mgr.procurement.internal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Row;
import nl.mgr.procurement.ApplicationRow;
import nl.mgr.procurement.OpenLot;
import nl.mgr.procurement.Procedure;
import nl.mgr.procurement.internal.reading.ApplicationReader;
import nl.mgr.procurement.internal.tender.LotReader;
import org.jspecify.annotations.Nullable;

/** Lots as a provider meets them: those that are open, and those it applied for. */
@ApplicationScoped
class OpenLotReader {

    /** One {@code ?}: the day. */
    private static final String LOTS = """
            select l.id, l.number, l.title, t.number as tender_number, t.title as tender_title, t.procedure,
                   l.legal_domain, l.contract_from, l.contract_until, t.deadline, t.terms,
                   l.status = 'open' and (t.deadline is null or t.deadline >= ?) as is_open
            from procurement.lot l
            join procurement.tender t on t.cooperation_id = l.cooperation_id and t.id = l.tender_id
            where l.status <> 'draft'
            """;

    private static final String OPEN_OR_OWN = "select * from (" + LOTS + """
            ) l
            where l.is_open or exists (select 1 from procurement.application a where a.lot_id = l.id)
            order by not l.is_open, l.deadline nulls last, l.tender_number, length(l.number), l.number
            """;

    private static final String ONE = LOTS + " and l.id = ?";

    private record Head(
            UUID id,
            String number,
            String title,
            String tenderNumber,
            String tenderTitle,
            Procedure procedure,
            LegalDomain domain,
            Period period,
            @Nullable LocalDate deadline,
            boolean open,
            List<String> terms) {

        static Head of(Row row) {
            return new Head(
                    row.uuid("id"),
                    row.text("number"),
                    row.text("title"),
                    row.text("tender_number"),
                    row.text("tender_title"),
                    Procedure.of(row.text("procedure")),
                    LegalDomain.of(row.text("legal_domain")),
                    row.period("contract_from", "contract_until"),
                    row.optionalDate("deadline"),
                    row.flag("is_open"),
                    row.text("terms").lines().filter(term -> !term.isBlank()).toList());
        }
    }

    @Inject
    private Database database;

    @Inject
    private ApplicationReader applications;

    @Inject
    private LotReader lots;

    @Inject
    private Clock clock;

    List<OpenLot> all() {
        Map<UUID, ApplicationRow> own = own();
        return database.list(OPEN_OR_OWN, Head::of, today()).stream()
                .map(head -> lot(head, own))
                .toList();
    }

    Optional<OpenLot> one(UUID lotId) {
        return database.first(ONE, Head::of, today(), lotId).map(head -> lot(head, own()));
    }

    private Map<UUID, ApplicationRow> own() {
        return applications.own().stream().collect(Collectors.toMap(ApplicationRow::lotId, Function.identity()));
    }

    private OpenLot lot(Head head, Map<UUID, ApplicationRow> own) {
        return new OpenLot(
                head.id(),
                head.number(),
                head.title(),
                head.tenderNumber(),
                head.tenderTitle(),
                head.procedure(),
                head.domain(),
                head.period(),
                head.deadline(),
                head.open(),
                head.terms(),
                lots.lines(head.id()),
                lots.municipalityNames(head.id()),
                own.get(head.id()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
