package nl.mgr.system.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.ProofReport;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every change leaves its line in the trail. Who counts the changes is PostgreSQL itself, in its statistics of tables: they
 * know nothing of triggers.
 */
class ChangesIT {

    private static final String AUDITED = "select n.nspname || '.' || c.relname as name, c.oid from pg_class c"
            + " join pg_namespace n on n.oid = c.relnamespace"
            + " where exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'history')";

    /** Rows that were added, changed and removed since the database began, per audited table. */
    private static final String COUNTED =
            "select name, pg_stat_get_tuples_inserted(oid) + pg_stat_get_tuples_updated(oid)"
                    + " + pg_stat_get_tuples_deleted(oid) as total from (" + AUDITED + ") as audited order by name";

    private static final String KEPT = "select table_name as name, count(*) as total from platform.audit_entry"
            + " where operation in ('insert', 'update', 'delete') group by 1 order by 1";

    private Connection database;
    private Connection earlier;

    @BeforeEach
    void enter() {
        database = PlatformDatabase.asSuperuser(Platform.shared());
        earlier = PlatformDatabase.asSuperuser(Platform.shared());
    }

    @AfterEach
    void leave() throws SQLException {
        earlier.close();
        database.close();
    }

    /** A person with a page that changes something, each time something else. */
    private final class Hand {

        private final HttpVisitor visitor;
        private final String page;
        private final String form;
        private final Map<String, String> fixed;
        private final String field;

        Hand(String login, String page, String form, Map<String, String> fixed, String field) {
            this.visitor = HttpVisitor.of(Platform.shared()).logsInAs(login);
            this.page = page;
            this.form = form;
            this.fixed = fixed;
            this.field = field;
        }

        void does(String value) {
            Answer shown = visitor.get(page);
            FormElement filled = (FormElement) shown.page().selectFirst("form[id=" + form + "]");
            assertThat(filled).as(page + " " + shown.page().text()).isNotNull();
            Map<String, String> fields = HttpVisitor.fields(filled);
            filled.select("select")
                    .forEach(choice -> fields.putIfAbsent(
                            choice.attr("name"),
                            choice.selectFirst("option[value]:not([value=''])").attr("value")));
            fixed.forEach((id, text) -> fields.put(name(filled, id), text));
            fields.put(name(filled, field), value);
            Element button = filled.selectFirst("input[type=submit]");
            fields.put(button.attr("name"), button.attr("value"));
            Answer answer = visitor.post(filled.absUrl("action"), fields);
            assertThat(answer.page().select(".errors, .field--error, .error-summary"))
                    .as(page + ": " + answer.page().select("main").text())
                    .isEmpty();
            assertThat(answer.status()).isEqualTo(200);
        }

        private String name(FormElement filled, String id) {
            return filled.selectFirst("[id=" + form + ":" + id + "]").attr("name");
        }
    }

    @Test
    void actsThroughThePagesLeaveALineForEachRowTheyChange() throws SQLException {
        int wanted = ProofReport.count(40, 1000);
        long seed = Long.getLong("mgr.seed", System.nanoTime());
        Random random = new Random(seed);
        String provider = text("select p.id from providers.provider p join cooperation.cooperation c"
                + " on c.id = p.cooperation_id where c.code = 'mgr-sdcg' order by p.id desc limit 1");
        String name = text("select name from providers.provider where id = '" + provider + "'");
        // one that keeps its name
        String other = text("select p.number || ' ' || p.name from providers.provider p join cooperation.cooperation c"
                + " on c.id = p.cooperation_id where c.code = 'mgr-sdcg' order by p.id limit 1");
        String member = "financieel-adviseur@mgr-sdcg";
        String called = text("select name from platform.person where login_name = '" + member + "'");
        Hand renaming = new Hand(
                "contractbeheerder@mgr-sdcg",
                "/aanbieders/wijzig?id=" + provider,
                form("/aanbieders/wijzig?id=" + provider, "contractbeheerder@mgr-sdcg", "naam"),
                Map.of(),
                "naam");
        Hand ownName = new Hand(member, "/account/ik", "naamForm", Map.of(), "naamVeld");
        List<Hand> hands = List.of(
                renaming,
                ownName,
                new Hand(member, "/leveringen/begroting?jaar=2028", "begroting", Map.of(), "bedrag"),
                new Hand(
                        "relatiemanager@mgr-sdcg",
                        "/aanbieders/locatie?id=" + provider,
                        "locatieform",
                        Map.of("postcode", "6411 AA", "plaats", "Proefdorp"),
                        "locatie"),
                new Hand(
                        "contractbeheerder@mgr-sdcg",
                        "/contracten/nieuw",
                        "contractform",
                        Map.of("aanbieder", other, "begin", "01-01-2038"),
                        "titel"),
                new Hand(
                        "inkoper@mgr-sdcg",
                        "/inkoop/nieuw",
                        "nieuw",
                        Map.of("naam", "Proef van het logboek", "wijze", "OPEN_HOUSE", "eisen", "Geen."),
                        "nummer"));
        changesAndTakesItBack(provider);
        Map<String, Long> countedBefore = settled();
        Map<String, Long> keptBefore = totals(KEPT);
        try {
            for (int i = 0; i < wanted; i++) {
                int hand = i < hands.size() ? i : random.nextInt(hands.size());
                String value = hand == 2
                        ? String.valueOf(1_000 + i)
                        : "Proef " + Long.toHexString(random.nextLong()).substring(0, 6) + " " + i;
                hands.get(hand).does(value);
            }
        } finally {
            renaming.does(name);
            ownName.does(called);
        }
        Awaitility.await("the statistics are up to date")
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(since(KEPT, keptBefore)).isEqualTo(since(COUNTED, countedBefore)));
        Map<String, Long> kept = since(KEPT, keptBefore);
        long lines = kept.values().stream().mapToLong(Long::longValue).sum();
        ProofReport.write("audit-changes", "acts=" + wanted, "lines=" + lines, "tables=" + kept.size(), "seed=" + seed);
        assertThat(lines).isGreaterThanOrEqualTo(wanted);
        assertThat(kept.keySet())
                .contains(
                        "providers.provider",
                        "providers.site",
                        "platform.person",
                        "monitoring.care_budget",
                        "contracts.contract",
                        "procurement.tender");
    }

    /** The demo is loaded through the services of all modules: thousands of changes. */
    @Test
    void everyRowOfTheDemoHasTheLineOfItsBirth() throws SQLException {
        // on a database that is older than the trigger of a table, its first rows have none
        boolean all = text("select (select min(at) from platform.audit_entry)"
                        + " > (select installed_on from platform.schema_history where version = '5')")
                .equals("t");
        List<String> later = all
                ? List.of()
                : List.of(
                        "providers.site",
                        "cooperation.sub_region",
                        "cooperation.sub_region_member",
                        "platform.one_time_token");
        List<String> missing = new ArrayList<>();
        long rows = 0;
        int tables = 0;
        for (String table : totals(COUNTED).keySet()) {
            if (later.contains(table)
                    || table.equals("cooperation.inhabitant_count")
                    || table.equals("cooperation.region_map")) {
                continue;
            }
            String without =
                    text("select count(*) from " + table + " r where not exists (select from platform.audit_entry e"
                            + " where e.row_id = r.id and e.table_name = '" + table + "' and e.operation = 'insert')");
            rows += Long.parseLong(text("select count(*) from " + table));
            tables++;
            if (!without.equals("0")) {
                missing.add(table + ": " + without);
            }
        }
        ProofReport.write("audit-demo", "rows=" + rows, "tables=" + tables, "without=" + missing.size());
        assertThat(missing).isEmpty();
        assertThat(rows).isGreaterThan(1000);
    }

    /** Two changes in a moment, of which PostgreSQL counts the second later: what tests before this one leave behind. */
    private void changesAndTakesItBack(String provider) throws SQLException {
        earlier.setAutoCommit(false);
        for (int time = 0; time < 2; time++) {
            earlier.createStatement()
                    .executeUpdate("update providers.provider set name = name where id = '" + provider + "'");
            earlier.rollback();
        }
    }

    /**
     * What is counted once all changes of before are: a connection that waits hands in what it counted after ten seconds
     * (PostgreSQL, PGSTAT_IDLE_INTERVAL).
     */
    private Map<String, Long> settled() {
        List<Map<String, Long>> seen = new ArrayList<>();
        Awaitility.await("the changes of before are counted")
                .pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofMinutes(2))
                .until(() -> {
                    seen.add(totals(COUNTED));
                    List<Map<String, Long>> last = seen.subList(Math.max(0, seen.size() - 13), seen.size());
                    return last.size() == 13 && last.stream().distinct().count() == 1;
                });
        return seen.get(seen.size() - 1);
    }

    /** Id of the form that holds the field. */
    private String form(String page, String login, String field) {
        Element input = HttpVisitor.of(Platform.shared())
                .logsInAs(login)
                .get(page)
                .page()
                .selectFirst("main form [id$=:" + field + "]");
        return input.closest("form").id();
    }

    private String text(String question) throws SQLException {
        try (ResultSet row = database.createStatement().executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private Map<String, Long> totals(String question) throws SQLException {
        Map<String, Long> totals = new TreeMap<>();
        try (ResultSet rows = database.createStatement().executeQuery(question)) {
            while (rows.next()) {
                totals.put(rows.getString("name"), rows.getLong("total"));
            }
        }
        return totals;
    }

    /** What was added to the totals, without what stayed as it was. */
    private Map<String, Long> since(String question, Map<String, Long> before) throws SQLException {
        Map<String, Long> more = new TreeMap<>();
        totals(question).forEach((name, total) -> {
            long added = total - before.getOrDefault(name, 0L);
            if (added != 0) {
                more.put(name, added);
            }
        });
        return more;
    }
}
