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

/** Puts rows of one or many files beside contracts, in two statements whatever their number. */
@ApplicationScoped
class Staging {

    private static final String CLEAR = "delete from monitoring.staged_line where delivery_id = any (?)";
    private static final String STAGE = """
            insert into monitoring.staged_line (cooperation_id, delivery_id, provider_id, row_number, month,
              municipality_code, product_code, clients, volume, tariff_cents, municipality_id)
            select d.cooperation_id, d.id, d.provider_id, s.row_number::int, d.month,
              s.municipality_code, s.product_code, s.clients::int, s.volume::bigint, s.tariff_cents::bigint, m.id
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
              as s (delivery_id, row_number, municipality_code, product_code, clients, volume, tariff_cents)
            join monitoring.delivery d on d.id = s.delivery_id::uuid
            left join cooperation.municipality_ref m on m.cbs_code = s.municipality_code""";
    // of several lines for one product and municipality the one with the tariff of the file is meant
    private static final String RESOLVE = """
            update monitoring.staged_line s
            set line_id = f.line_id, product_id = f.product_id, legal_domain = f.legal_domain,
                tariff_id = f.tariff_id, agreed_cents = f.cents
            from (
              select distinct on (s.delivery_id, s.row_number) s.delivery_id, s.row_number,
                l.line_id, l.product_id, l.legal_domain, t.id as tariff_id, t.cents
              from monitoring.staged_line s
              join contracts.product_ref p on p.cooperation_id = s.cooperation_id and p.code = s.product_code
              join contracts.line_in_force l
                on l.cooperation_id = s.cooperation_id and l.provider_id = s.provider_id and l.product_id = p.id
               and l.municipality_id = s.municipality_id
               and l.valid_from < s.month + interval '1 month' and (l.valid_until is null or l.valid_until > s.month)
              left join contracts.tariff_ref t
                on t.cooperation_id = s.cooperation_id and t.line_id = l.line_id and t.municipality_id = l.municipality_id
               and t.valid_from < s.month + interval '1 month' and (t.valid_until is null or t.valid_until > s.month)
              where s.delivery_id = any (?) and s.cooperation_id = ?
              order by s.delivery_id, s.row_number, (t.cents = s.tariff_cents) desc nulls last,
                t.valid_from desc nulls last, l.line_id
            ) f
            where s.delivery_id = f.delivery_id and s.row_number = f.row_number""";

    @Inject
    private Database database;

    /** Stages and resolves; what stood there of an earlier, broken attempt goes first. */
    void stage(UUID cooperation, Map<UUID, ReadFile> files) {
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
            database.update(RESOLVE, List.copyOf(files.keySet()), cooperation);
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
