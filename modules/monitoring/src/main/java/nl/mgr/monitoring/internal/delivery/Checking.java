package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.RowProblem;

/** Second step: compares files with contracts, tariffs and municipalities, and either validates or refuses each. */
@ApplicationScoped
class Checking {

    private static final String TWICE = """
            select delivery_id, row_number::bigint as row_number, first_row::bigint as first_row from (
              select delivery_id, row_number, municipality_code, product_code,
                first_value(row_number) over same as first_row
              from monitoring.staged_line
              where delivery_id = any (?) and municipality_code <> '' and product_code <> ''
              window same as (partition by delivery_id, municipality_code, product_code, line_id order by row_number)
            ) numbered where row_number > first_row order by row_number""";
    private static final String TROUBLES = """
            select s.delivery_id, s.row_number::bigint as row_number, s.month, s.municipality_code, s.product_code,
              m.name as municipality, m.valid_until as municipality_end,
              n.name as successor, n.cbs_code as successor_code,
              exists (select 1 from contracts.product_ref p
                where p.cooperation_id = s.cooperation_id and p.code = s.product_code) as product_known,
              exists (select 1 from contracts.line_in_force l
                where l.cooperation_id = s.cooperation_id and l.provider_id = s.provider_id
                  and l.valid_from < s.month + interval '1 month'
                  and (l.valid_until is null or l.valid_until > s.month)) as under_contract,
              exists (select 1 from contracts.line_in_force l
                join contracts.product_ref p on p.cooperation_id = l.cooperation_id and p.id = l.product_id
                where l.cooperation_id = s.cooperation_id and l.provider_id = s.provider_id and p.code = s.product_code
                  and l.valid_from < s.month + interval '1 month'
                  and (l.valid_until is null or l.valid_until > s.month)) as product_contracted,
              s.line_id is not null as line_found, s.agreed_cents,
              (select min(t.valid_from) from contracts.tariff_ref t
                where t.cooperation_id = s.cooperation_id and t.line_id = s.line_id
                  and t.municipality_id = s.municipality_id and t.cents = s.tariff_cents) as other_tariff_from
            from monitoring.staged_line s
            left join cooperation.municipality_ref m on m.id = s.municipality_id
            left join cooperation.municipality_ref n on n.id = m.successor_id
            where s.delivery_id = any (?)
              and (s.line_id is null or s.tariff_id is null or s.tariff_cents is distinct from s.agreed_cents)
            order by s.row_number""";
    // the provider's own products first, so that a typing error leads to one of them
    private static final String PRODUCTS = """
            select p.code, p.name from contracts.product_ref p
            where p.cooperation_id = ?
            order by exists (select 1 from contracts.line_in_force l
              where l.cooperation_id = p.cooperation_id and l.product_id = p.id and l.provider_id = ?
                and l.valid_from < ?::date + interval '1 month'
                and (l.valid_until is null or l.valid_until > ?::date)) desc, p.code""";
    private static final String CHECKED = """
            update monitoring.delivery d
            set status = c.status, row_count = c.row_count::int, problem_count = c.problem_count::int
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) as c (id, status, row_count, problem_count)
            where d.id = c.id and d.status in ('received', 'validated', 'refused')""";

    @Inject
    private Notifications notifications;

    @Inject
    private Database database;

    @Inject
    private Staging staging;

    @Inject
    private Verdicts verdicts;

    /**
     * Files of one cooperation. Afterwards each is validated or refused; refused ones leave no staged rows.
     *
     * @param announce tell the providers what was refused
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<UUID, Integer> check(List<Received> deliveries, Map<UUID, ReadFile> files, boolean announce) {
        staging.stage(files);
        Map<UUID, List<RowProblem>> problems = new HashMap<>();
        files.forEach((id, file) -> problems.put(id, new ArrayList<>(file.problems())));
        List<UUID> ids = List.copyOf(files.keySet());
        findTwice(ids, files, problems);
        explainTroubles(deliveries, ids, files, problems);
        Map<UUID, Integer> counts = conclude(deliveries, files, problems);
        if (announce) {
            deliveries.stream()
                    .filter(head -> known(counts, head.id()) > 0)
                    .forEach(head -> tellRefused(head, known(counts, head.id())));
        }
        return counts;
    }

    private void findTwice(List<UUID> ids, Map<UUID, ReadFile> files, Map<UUID, List<RowProblem>> problems) {
        record Twice(UUID delivery, int row, int firstRow) {}
        for (Twice twice : database.list(
                TWICE,
                row -> new Twice(row.uuid("delivery_id"), row.integer("row_number"), row.integer("first_row")),
                ids)) {
            ReadFile file = known(files, twice.delivery());
            known(problems, twice.delivery())
                    .add(new RowProblem(
                            twice.row(),
                            file.header(DeliveryColumn.PRODUCT),
                            file.value(twice.row(), DeliveryColumn.PRODUCT),
                            "lineTwice",
                            String.valueOf(twice.firstRow())));
        }
    }

    private void explainTroubles(
            List<Received> deliveries,
            List<UUID> ids,
            Map<UUID, ReadFile> files,
            Map<UUID, List<RowProblem>> problems) {
        Map<UUID, Map<String, String>> productsOf = new HashMap<>();
        Map<UUID, Received> heads = new HashMap<>();
        deliveries.forEach(delivery -> heads.put(delivery.id(), delivery));
        record Found(UUID delivery, Trouble trouble) {}
        for (Found found : database.list(TROUBLES, row -> new Found(row.uuid("delivery_id"), trouble(row)), ids)) {
            Received head = known(heads, found.delivery());
            Map<String, String> products = found.trouble().productKnown()
                    ? Map.of()
                    : productsOf.computeIfAbsent(
                            head.id(), id -> products(head.cooperationId(), head.providerId(), head.month()));
            ReadFile file = known(files, found.delivery());
            found.trouble()
                    .explain(file, products)
                    .filter(problem -> !file.isWrong(problem))
                    .ifPresent(known(problems, found.delivery())::add);
        }
    }

    private Map<String, String> products(UUID cooperation, UUID provider, Month month) {
        Map<String, String> byCode = new LinkedHashMap<>();
        database.list(
                        PRODUCTS,
                        row -> Map.entry(row.text("code"), row.text("name")),
                        cooperation,
                        provider,
                        month,
                        month)
                .forEach(entry -> byCode.putIfAbsent(entry.getKey(), entry.getValue()));
        return byCode;
    }

    private Map<UUID, Integer> conclude(
            List<Received> deliveries, Map<UUID, ReadFile> files, Map<UUID, List<RowProblem>> problems) {
        Map<UUID, Integer> counts = new HashMap<>();
        List<UUID> checked = new ArrayList<>();
        List<String> verdict = new ArrayList<>();
        List<String> rowCounts = new ArrayList<>();
        List<String> problemCounts = new ArrayList<>();
        List<UUID> refused = new ArrayList<>();
        verdicts.forget(files.keySet());
        for (Received head : deliveries) {
            ReadFile file = known(files, head.id());
            List<RowProblem> wrong = known(problems, head.id());
            wrong.sort(Comparator.comparingInt(RowProblem::row));
            counts.put(head.id(), wrong.size());
            checked.add(head.id());
            verdict.add(wrong.isEmpty() ? "validated" : "refused");
            rowCounts.add(String.valueOf(file.rowCount()));
            problemCounts.add(String.valueOf(wrong.size()));
            if (!wrong.isEmpty()) {
                verdicts.keep(head, file, wrong);
                refused.add(head.id());
            }
        }
        database.update(CHECKED, checked, verdict, rowCounts, problemCounts);
        staging.clear(refused);
        return counts;
    }

    private void tellRefused(Received head, int wrong) {
        notifications.tell(
                DeliveryNotices.REFUSED,
                new Subject("monitoring", "delivery", head.id()),
                List.of(NoticeReaders.provider(head.providerId(), "monitoring.delivery.submit")),
                head.month(),
                wrong);
    }

    private static Trouble trouble(Row row) {
        return new Trouble(
                row.integer("row_number"),
                row.date("month"),
                row.text("municipality_code"),
                row.text("product_code"),
                row.optionalText("municipality"),
                row.optionalDate("municipality_end"),
                row.optionalText("successor"),
                row.optionalText("successor_code"),
                row.flag("product_known"),
                row.flag("under_contract"),
                row.flag("product_contracted"),
                row.flag("line_found"),
                row.optionalNumber("agreed_cents"),
                row.optionalDate("other_tariff_from"));
    }

    private static <T> T known(Map<UUID, T> map, UUID id) {
        T found = map.get(id);
        if (found == null) {
            throw new IllegalStateException("delivery " + id + " is not part of this run");
        }
        return found;
    }
}
