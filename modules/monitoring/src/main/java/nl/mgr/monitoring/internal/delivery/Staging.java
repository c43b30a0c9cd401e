package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.kernel.Database;
import org.jspecify.annotations.Nullable;

/** Puts rows of one or many files beside contracts, in one statement whatever their number. */
@ApplicationScoped
class Staging {

    private static final String CLEAR = "delete from monitoring.staged_line where delivery_id = any (?)";
    // Of several lines for one product and municipality (a contract that succeeds another within the month) the one
    // with
    // the tariff of the file is meant; equal rows are shared out over the lines they fit. The rows come as arrays,
    // whose length the planner knows: one file is looked up row by row, hundreds are joined as a whole.
    private static final String STAGE = """
            with given as materialized (
              select d.cooperation_id, d.id as delivery_id, d.provider_id, s.row_number::int as row_number, d.month,
                s.municipality_code, s.product_code, s.clients::int as clients, s.volume::bigint as volume,
                s.tariff_cents::bigint as tariff_cents, m.id as municipality_id,
                row_number() over (partition by d.id, s.municipality_code, s.product_code, s.tariff_cents
                  order by s.row_number::int) as nth
              from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as s (delivery_id, row_number, municipality_code, product_code, clients, volume, tariff_cents)
              join monitoring.delivery d on d.id = s.delivery_id::uuid
              left join cooperation.municipality_ref m on m.cbs_code = s.municipality_code
            ), agreed as (
              select p.code, l.cooperation_id, l.provider_id, l.municipality_id, l.line_id, l.product_id, l.legal_domain,
                l.valid_from, l.valid_until
              from contracts.line_in_force l
              join contracts.product_ref p on p.cooperation_id = l.cooperation_id and p.id = l.product_id
            ), candidate as (
              select distinct on (g.delivery_id, g.row_number, l.line_id) g.*,
                l.line_id, l.product_id, l.legal_domain, l.valid_from, t.id as tariff_id, t.cents,
                coalesce(t.cents = g.tariff_cents, false) as fits
              from given g
              left join agreed l
                on l.cooperation_id = g.cooperation_id and l.provider_id = g.provider_id and l.code = g.product_code
               and l.municipality_id = g.municipality_id
               and l.valid_from < g.month + interval '1 month' and (l.valid_until is null or l.valid_until > g.month)
              left join contracts.tariff_ref t
                on t.cooperation_id = g.cooperation_id and t.line_id = l.line_id and t.municipality_id = l.municipality_id
               and t.valid_from < g.month + interval '1 month' and (t.valid_until is null or t.valid_until > g.month)
              order by g.delivery_id, g.row_number, l.line_id, (t.cents = g.tariff_cents) desc nulls last,
                t.valid_from desc nulls last
            ), ranked as (
              select c.*,
                row_number() over (partition by c.delivery_id, c.row_number
                  order by c.fits desc, c.tariff_id is null, c.valid_from, c.line_id) as place,
                count(*) filter (where c.fits) over (partition by c.delivery_id, c.row_number) as fitting
              from candidate c
            )
            insert into monitoring.staged_line (cooperation_id, delivery_id, provider_id, row_number, month,
              municipality_code, product_code, clients, volume, tariff_cents, municipality_id,
              line_id, product_id, legal_domain, tariff_id, agreed_cents)
            select cooperation_id, delivery_id, provider_id, row_number, month,
              municipality_code, product_code, clients, volume, tariff_cents, municipality_id,
              line_id, product_id, legal_domain, tariff_id, cents
            from ranked where place = greatest(1, least(nth, fitting))""";

    @Inject
    private Database database;

    /** What stood there of an earlier, broken attempt goes first. */
    void stage(Map<UUID, ReadFile> files) {
        clear(files.keySet());
        Columns columns = new Columns();
        files.forEach((delivery, file) -> file.lines().forEach(line -> columns.add(delivery, line)));
        if (!columns.deliveries.isEmpty()) {
            database.update(
                    STAGE,
                    columns.deliveries,
                    columns.rows,
                    columns.municipalities,
                    columns.products,
                    columns.clients,
                    columns.volumes,
                    columns.tariffs);
        }
    }

    void clear(Collection<UUID> deliveries) {
        database.update(CLEAR, List.copyOf(deliveries));
    }

    /** Rows turned into one array per column. */
    private static final class Columns {
        private final List<String> deliveries = new ArrayList<>();
        private final List<String> rows = new ArrayList<>();
        private final List<String> municipalities = new ArrayList<>();
        private final List<String> products = new ArrayList<>();
        private final List<@Nullable String> clients = new ArrayList<>();
        private final List<@Nullable String> volumes = new ArrayList<>();
        private final List<@Nullable String> tariffs = new ArrayList<>();

        void add(UUID delivery, StagedLine line) {
            deliveries.add(delivery.toString());
            rows.add(String.valueOf(line.row()));
            municipalities.add(line.municipalityCode());
            products.add(line.productCode());
            clients.add(text(line.clients()));
            volumes.add(text(line.volume()));
            tariffs.add(text(line.tariffCents()));
        }

        private static @Nullable String text(@Nullable Long number) {
            return number == null ? null : number.toString();
        }
    }
}
