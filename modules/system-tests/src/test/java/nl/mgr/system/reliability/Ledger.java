package nl.mgr.system.reliability;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.system.reliability.Uploader.Acknowledged;

/** What the database says of the files that were acknowledged, and of all others, read past the product. */
final class Ledger {

    private static final String DELIVERIES_OF_FILE = """
            select d.id, d.status, encode(sha256(f.content), 'hex') as kept, d.row_count,
              count(l.id) as rows, coalesce(sum(l.clients), 0)::bigint as clients,
              coalesce(sum(l.volume), 0)::bigint as volume, coalesce(sum(l.cents), 0)::bigint as cents, d.cents as told,
              (select count(*) from platform.audit_entry e where e.table_name = 'monitoring.delivery'
                and e.operation = 'run' and e.row_id = d.id) as recorded
            from monitoring.delivery d
            left join monitoring.delivery_file f on f.delivery_id = d.id
            left join monitoring.delivery_line l on l.delivery_id = d.id
            where d.file_sha256 = ? group by d.id, f.content""";

    /** What may never be, whoever handed it in: each of these gives no row. */
    private static final Map<String, String> NEVER = Map.of(
            "a delivery is taken in part", """
            select d.id::text from monitoring.delivery d left join monitoring.delivery_line l on l.delivery_id = d.id
            where d.status = 'submitted' group by d.id
            having count(l.id) <> d.row_count or coalesce(sum(l.cents), 0) <> d.cents""",
            "a delivery that was not taken has lines", """
            select distinct d.id::text from monitoring.delivery d join monitoring.delivery_line l on l.delivery_id = d.id
            where d.status <> 'submitted'""",
            "a delivery is left half way", """
            select id::text from monitoring.delivery where status in ('received', 'validated')""",
            "rows are left staged", "select delivery_id::text from monitoring.staged_line",
            "a month has several deliveries in force", """
            select provider_id || ' ' || month from monitoring.delivery
            where status = 'submitted' and replaced_by is null group by provider_id, month having count(*) > 1""",
            "figures differ from the lines in force", """
            select coalesce(f.delivery_line_id, l.id)::text
            from (select l.* from monitoring.delivery_line l join monitoring.delivery d on d.id = l.delivery_id
              where d.replaced_by is null) l
            full join monitoring.utilisation_fact f on f.delivery_line_id = l.id and f.delivery_id = l.delivery_id
              and f.cents = l.cents and f.clients = l.clients and f.volume = l.volume and f.line_id = l.line_id
              and f.municipality_id = l.municipality_id and f.month = l.month
            where f.delivery_line_id is null or l.id is null""",
            "sums of years differ from the figures", """
            select coalesce(y.line_id, f.line_id)::text
            from monitoring.utilisation_year y full join (
              select cooperation_id, line_id, municipality_id, extract(year from month)::int as year,
                sum(cents) as cents, bit_or(1 << (extract(month from month)::int - 1)) as delivered
              from monitoring.utilisation_fact group by 1, 2, 3, 4
            ) f using (cooperation_id, line_id, municipality_id, year)
            where y.cents is distinct from f.cents or y.delivered is distinct from f.delivered""",
            "the audit trail is broken", """
            select chain::text || ' ' || v.sequence || ' ' || v.problem
            from platform.audit_head h cross join lateral platform.verify(h.chain) v""",
            "the audit trail is not sealed", "select id::text from platform.audit_entry where sequence is null",
            "a message waits", "select id::text from kernel.outbox where delivered_at is null");

    private final Connection database;

    Ledger(Connection database) {
        this.database = database;
    }

    /** Acknowledged files that are not there once and whole: one line each. */
    List<String> losses(List<Acknowledged> acknowledged) throws SQLException {
        List<String> found = new ArrayList<>();
        for (Acknowledged each : acknowledged) {
            found.addAll(compare(each));
        }
        return found;
    }

    private List<String> compare(Acknowledged each) throws SQLException {
        Upload file = each.upload();
        List<String> found = new ArrayList<>();
        int times = 0;
        try (PreparedStatement statement = database.prepareStatement(DELIVERIES_OF_FILE)) {
            statement.setString(1, file.sha256());
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                times++;
                boolean whole = each.delivery().equals(row.getObject("id", UUID.class))
                        && "submitted".equals(row.getString("status"))
                        && file.sha256().equals(row.getString("kept"))
                        && file.rows() == row.getInt("rows")
                        && file.rows() == row.getInt("row_count")
                        && file.clients() == row.getLong("clients")
                        && file.volume() == row.getLong("volume")
                        && file.cents() == row.getLong("cents")
                        && file.cents() == row.getLong("told")
                        && row.getInt("recorded") == 1;
                if (!whole) {
                    found.add(each.delivery() + " of " + file.month() + " is not what was handed in");
                }
            }
        }
        if (times != 1) {
            found.add(each.delivery() + " of " + file.month() + " is there " + times + " times");
        }
        return found;
    }

    /** The last acknowledged file of a month is in force, the others are replaced. */
    List<String> outOfForce(List<Acknowledged> inOrder) throws SQLException {
        Map<String, UUID> last = new HashMap<>();
        inOrder.forEach(each -> last.put(each.upload().month(), each.delivery()));
        List<String> found = new ArrayList<>();
        for (Acknowledged each : inOrder) {
            boolean shouldBe = each.delivery().equals(last.get(each.upload().month()));
            try (PreparedStatement statement = database.prepareStatement(
                    "select replaced_by is null as in_force from monitoring.delivery where id = ?")) {
                statement.setObject(1, each.delivery());
                ResultSet row = statement.executeQuery();
                if (row.next() && row.getBoolean("in_force") != shouldBe) {
                    found.add(each.delivery() + " of " + each.upload().month() + (shouldBe ? " is not" : " is")
                            + " in force");
                }
            }
        }
        return found;
    }

    /** Everything that may never be, each kind with a few examples. */
    List<String> violations() throws SQLException {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> never : NEVER.entrySet()) {
            try (PreparedStatement statement = database.prepareStatement(never.getValue() + " limit 3");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(never.getKey() + ": " + rows.getString(1));
                }
            }
        }
        return found;
    }
}
