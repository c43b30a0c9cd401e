package nl.mgr.monitoring.internal.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.monitoring.Completeness;
import nl.mgr.monitoring.CompletenessRow;
import nl.mgr.monitoring.CompletenessTotals;
import nl.mgr.monitoring.DeliveryState;
import nl.mgr.monitoring.MonthDue;
import nl.mgr.monitoring.MunicipalityCompleteness;
import nl.mgr.monitoring.internal.delivery.DueDates;

@ApplicationScoped
@Guarded("monitoring")
class CompletenessService implements Completeness {

    private static final int MONTHS_BACK = 12;

    @Inject
    private Database database;

    @Inject
    private DueDates dueDates;

    @Override
    @Right(Right.EVERYBODY)
    public LocalDate due(Month month) {
        return dueDates.due(month);
    }

    @Override
    @Right(Right.EVERYBODY)
    public Month lastDue() {
        return dueDates.lastDue();
    }

    @Override
    @Transactional
    @Right("monitoring.completeness.view")
    public Page<CompletenessRow> providers(Month month, ListQuery query) {
        ListStatement statement = ListStatement.of(
                        CompletenessStatements.PROVIDER,
                        CompletenessStatements.FROM_PROVIDERS,
                        cooperation(),
                        month,
                        month,
                        cooperation(),
                        month,
                        cooperation(),
                        month,
                        deadline(month),
                        dueDates.passed(month),
                        cooperation())
                .orderedBy("x.place, x.expected - x.delivered desc, x.provider")
                .sortable("aanbieder", "x.provider")
                .sortable("stand", "x.place")
                .sortable("verwacht", "x.expected")
                .sortable("ontbreekt", "x.expected - x.delivered")
                .sortable("ontvangen", "x.received_at")
                .contains("aanbieder", "x.provider ilike ?")
                .filter("stand", "x.state = ?");
        return database.page(statement, query, CompletenessService::row);
    }

    @Override
    @Transactional
    @Right("monitoring.completeness.view")
    public CompletenessTotals totals(Month month) {
        return database.first(
                        CompletenessStatements.TOTALS,
                        row -> totals(month, row),
                        cooperation(),
                        month,
                        month,
                        cooperation(),
                        month,
                        cooperation(),
                        month,
                        deadline(month),
                        dueDates.passed(month),
                        cooperation())
                .orElseThrow();
    }

    @Override
    @Transactional
    @Right("monitoring.delivery.view")
    public List<MonthDue> own() {
        UUID provider = ActorContext.current().requireProvider();
        Month last = Month.of(dueDates.today());
        return database.list(
                CompletenessStatements.OWN,
                this::monthDue,
                last.plus(-MONTHS_BACK),
                last,
                cooperation(),
                provider,
                cooperation(),
                provider,
                last.plus(-MONTHS_BACK),
                cooperation(),
                provider);
    }

    @Override
    @Transactional
    @Right("monitoring.delivery.view")
    public List<MunicipalityCompleteness> ownMunicipalities(Month month) {
        UUID provider = ActorContext.current().requireProvider();
        return database.list(
                CompletenessStatements.OWN_MUNICIPALITIES,
                row -> new MunicipalityCompleteness(
                        row.text("municipality"), row.integer("expected"), row.integer("read"), row.integer("wrong")),
                cooperation(),
                provider,
                month);
    }

    /** First moment that is too late. */
    private java.time.Instant deadline(Month month) {
        return dueDates.due(month)
                .plusDays(1)
                .atStartOfDay(ZoneId.of("Europe/Amsterdam"))
                .toInstant();
    }

    private static CompletenessRow row(Row row) {
        return new CompletenessRow(
                row.uuid("provider_id"),
                row.text("provider"),
                row.integer("expected"),
                row.integer("delivered"),
                DeliveryState.of(row.text("state")),
                row.optionalUuid("delivery_id"),
                row.optionalInstant("received_at"));
    }

    private CompletenessTotals totals(Month month, Row row) {
        return new CompletenessTotals(
                month,
                dueDates.due(month),
                row.integer("providers"),
                row.integer("complete"),
                row.integer("late"),
                row.integer("incomplete"),
                row.integer("missing"),
                row.number("expected_lines"),
                row.number("delivered_lines"));
    }

    private MonthDue monthDue(Row row) {
        Month month = row.month("month");
        int expected = row.integer("expected");
        int delivered = row.integer("delivered");
        return new MonthDue(
                month,
                dueDates.due(month),
                expected,
                delivered,
                state(month, expected, delivered, row),
                row.optionalUuid("delivery_id"));
    }

    private DeliveryState state(Month month, int expected, int delivered, Row row) {
        java.time.Instant received = row.optionalInstant("received_at");
        if (delivered >= expected && received != null) {
            return dueDates.inTime(month, received) ? DeliveryState.COMPLETE : DeliveryState.LATE;
        }
        if (delivered > 0) {
            return DeliveryState.INCOMPLETE;
        }
        if (row.flag("refused")) {
            return DeliveryState.REFUSED;
        }
        return dueDates.passed(month) ? DeliveryState.MISSING : DeliveryState.OPEN;
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
