package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import nl.mgr.monitoring.DeliveredLine;
import nl.mgr.monitoring.DeliveryDetails;
import nl.mgr.monitoring.DeliveryRow;
import nl.mgr.monitoring.DeliveryStatus;
import nl.mgr.monitoring.ExpectedLine;
import nl.mgr.monitoring.KeptFile;
import nl.mgr.platform.RowProblem;

/** Reads deliveries and their lines, under the actor's row security. */
@ApplicationScoped
class DeliveryLists {

    private static final String HEAD = "select " + Received.COLUMNS + " from monitoring.delivery where id = ?";
    private static final String DELIVERY = """
            d.id, d.month, d.provider_id, p.name as provider, d.version::bigint as version, d.status,
            d.status = 'submitted' and d.replaced_by is null as current, d.received_at, d.row_count::bigint as rows,
            d.problem_count::bigint as problems, d.cents, d.file_name, d.received_by, d.file_sha256, d.set_hash,
            d.replaced_by, exists (select 1 from monitoring.month_lock l
              where l.cooperation_id = d.cooperation_id and l.month = d.month) as locked""";
    private static final String FROM = """
            monitoring.delivery d
            join providers.provider_ref p on p.cooperation_id = d.cooperation_id and p.id = d.provider_id
            where d.cooperation_id = ?""";
    private static final String ONE = "select " + DELIVERY + " from " + FROM + " and d.id = ?";
    private static final String LAST = "select " + DELIVERY + " from " + FROM
            + " and d.provider_id = ? and d.month = ? order by d.version desc limit 1";
    private static final String PROBLEMS = """
            select row_number::bigint as row_number, column_name, value, rule,
              array_to_string(rule_values, E'\\x1f') as rule_values
            from monitoring.delivery_problem where delivery_id = ? order by place""";
    private static final String FILE = """
            select d.file_name, f.content from monitoring.delivery d
            join monitoring.delivery_file f on f.delivery_id = d.id
            where d.cooperation_id = ? and d.id = ?""";
    private static final String SEPARATOR = "\u001f";
    private static final String LINE = """
            l.id, l.row_number::bigint as row_number, l.line_id, c.contract_id, c.contract_number, c.origin, l.municipality_id,
            m.name as municipality, p.code, p.name as product, p.unit, l.clients::bigint as clients, l.volume,
            l.tariff_cents, l.cents""";
    private static final String FROM_LINES = """
            monitoring.delivery_line l
            join contracts.line_ref c on c.cooperation_id = l.cooperation_id and c.id = l.line_id
            join contracts.product_ref p on p.cooperation_id = l.cooperation_id and p.id = l.product_id
            join cooperation.municipality_ref m on m.id = l.municipality_id
            where l.cooperation_id = ? and l.delivery_id = ?""";
    private static final String OWN_SHARE = """
            select count(*) as rows, coalesce(sum(cents), 0)::bigint as cents
            from monitoring.delivery_line where delivery_id = ?""";
    private static final String EXPECTED = """
            select distinct on (m.name, p.code, l.line_id) l.line_id, l.municipality_id, m.cbs_code, m.name as municipality,
              p.code, p.name as product, t.cents,
              exists (select 1 from monitoring.utilisation_fact f where f.cooperation_id = l.cooperation_id
                and f.line_id = l.line_id and f.municipality_id = l.municipality_id and f.month = ?::date) as delivered
            from contracts.line_in_force l
            join contracts.product_ref p on p.cooperation_id = l.cooperation_id and p.id = l.product_id
            join cooperation.municipality_ref m on m.id = l.municipality_id
            left join contracts.tariff_ref t on t.cooperation_id = l.cooperation_id and t.line_id = l.line_id
              and t.municipality_id = l.municipality_id and t.valid_from < ?::date + interval '1 month'
              and (t.valid_until is null or t.valid_until > ?::date)
            where l.cooperation_id = ? and l.provider_id = ? and l.valid_from < ?::date + interval '1 month'
              and (l.valid_until is null or l.valid_until > ?::date)
            order by m.name, p.code, l.line_id, t.valid_from desc""";

    @Inject
    private Database database;

    @Inject
    private DueDates dueDates;

    @Transactional
    Received head(UUID delivery) {
        return database.first(HEAD, Received::of, delivery).orElseThrow(() -> new NotFound("delivery " + delivery));
    }

    Page<DeliveryRow> find(ListQuery query) {
        ListStatement statement = ListStatement.of(DELIVERY, FROM, cooperation())
                .orderedBy("d.month desc, p.name, d.version desc")
                .sortable("maand", "d.month")
                .sortable("aanbieder", "p.name")
                .sortable("status", "d.status")
                .sortable("ontvangen", "d.received_at")
                .sortable("regels", "d.row_count")
                .sortable("bedrag", "d.cents")
                .contains("aanbieder", "p.name ilike ?")
                .filter("status", "d.status = ?")
                .filter("maand", "to_char(d.month, 'YYYY-MM') = ?")
                .filter("jaar", "to_char(d.month, 'YYYY') = ?");
        return database.page(statement, query, this::row);
    }

    /** @throws NotFound when it does not exist for the actor */
    DeliveryDetails details(UUID delivery) {
        DeliveryDetails whole = database.first(ONE, this::details, cooperation(), delivery)
                .orElseThrow(() -> new NotFound("delivery " + delivery));
        return ActorContext.current().kind() == ActorKind.MUNICIPALITY ? ownShare(whole) : whole;
    }

    @Transactional
    Optional<DeliveryDetails> last(UUID provider, Month month) {
        return database.first(LAST, this::details, cooperation(), provider, month);
    }

    @Transactional
    List<RowProblem> problems(UUID delivery) {
        return database.list(
                PROBLEMS,
                row -> new RowProblem(
                        row.integer("row_number"),
                        row.text("column_name"),
                        row.text("value"),
                        row.text("rule"),
                        row.text("rule_values").split(SEPARATOR, -1)),
                delivery);
    }

    /** @throws NotFound when it does not exist for the actor */
    @Transactional
    KeptFile file(UUID delivery) {
        return database.first(
                        FILE, row -> new KeptFile(row.text("file_name"), row.bytes("content")), cooperation(), delivery)
                .orElseThrow(() -> new NotFound("file of delivery " + delivery));
    }

    Page<DeliveredLine> lines(UUID delivery, ListQuery query) {
        ListStatement statement = ListStatement.of(LINE, FROM_LINES, cooperation(), delivery)
                .orderedBy("l.row_number")
                .sortable("rij", "l.row_number")
                .sortable("gemeente", "m.name")
                .sortable("product", "p.code")
                .sortable("clienten", "l.clients")
                .sortable("volume", "l.volume")
                .sortable("bedrag", "l.cents")
                .contains("gemeente", "m.name ilike ?")
                .contains("product", "p.code || ' ' || p.name ilike ?");
        return database.page(statement, query, DeliveryLists::line);
    }

    List<ExpectedLine> expected(UUID provider, Month month) {
        return database.list(
                EXPECTED, DeliveryLists::expectedLine, month, month, month, cooperation(), provider, month, month);
    }

    private DeliveryDetails ownShare(DeliveryDetails whole) {
        DeliveryRow head = whole.head();
        return database.first(
                        OWN_SHARE,
                        row -> new DeliveryDetails(
                                new DeliveryRow(
                                        head.id(),
                                        head.month(),
                                        head.providerId(),
                                        head.provider(),
                                        head.version(),
                                        head.status(),
                                        head.current(),
                                        head.onTime(),
                                        head.receivedAt(),
                                        row.integer("rows"),
                                        0,
                                        row.money("cents")),
                                "",
                                "",
                                "",
                                null,
                                whole.replacedBy(),
                                whole.locked()),
                        head.id())
                .orElse(whole);
    }

    private DeliveryRow row(Row row) {
        return new DeliveryRow(
                row.uuid("id"),
                row.month("month"),
                row.uuid("provider_id"),
                row.text("provider"),
                row.integer("version"),
                DeliveryStatus.of(row.text("status")),
                row.flag("current"),
                dueDates.inTime(row.month("month"), row.instant("received_at")),
                row.instant("received_at"),
                row.integer("rows"),
                row.integer("problems"),
                row.money("cents"));
    }

    private DeliveryDetails details(Row row) {
        return new DeliveryDetails(
                row(row),
                row.text("file_name"),
                row.text("received_by"),
                row.text("file_sha256"),
                row.optionalText("set_hash"),
                row.optionalUuid("replaced_by"),
                row.flag("locked"));
    }

    private static DeliveredLine line(Row row) {
        return new DeliveredLine(
                row.uuid("id"),
                row.integer("row_number"),
                row.uuid("line_id"),
                row.uuid("contract_id"),
                row.text("contract_number"),
                row.optionalText("origin") == null ? null : Subject.parse(row.text("origin")),
                row.uuid("municipality_id"),
                row.text("municipality"),
                row.text("code"),
                row.text("product"),
                row.text("unit"),
                row.integer("clients"),
                row.number("volume"),
                row.money("tariff_cents"),
                row.money("cents"));
    }

    private static ExpectedLine expectedLine(Row row) {
        return new ExpectedLine(
                row.uuid("line_id"),
                row.uuid("municipality_id"),
                row.text("cbs_code"),
                row.text("municipality"),
                row.text("code"),
                row.text("product"),
                row.optionalMoney("cents"),
                row.flag("delivered"));
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
