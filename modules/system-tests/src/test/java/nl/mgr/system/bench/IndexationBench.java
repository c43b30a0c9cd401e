package nl.mgr.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.mgr.system.support.Demo;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.RunningPlatform;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * The yearly indexation of 264 000 tariffs beside those of the demo: 660 providers x 40 products x the ten municipalities
 * that take part. Its dry run and its application, in tariffs a second, against one hand-written insert-select of the same
 * tariffs into the same table with the same constraints and indexes.
 */
class IndexationBench {

    private static final long TARIFFS = 264_000;
    private static final double LEAST = 0.5;
    private static final double MOST_MEGABYTES = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String FLOOR = "one insert-select of the same tariffs, ends closed before";
    private static final String ADVISER = "financieel-adviseur@mgr-sdcg";

    private static final Map<String, String> FIGURES = Map.of(
            "loonWas",
            "4,94",
            "loonIs",
            "6,00",
            "loonWordt",
            "4,18", //
            "prijsWas",
            "2,51",
            "prijsIs",
            "3,10",
            "prijsWordt",
            "1,82",
            "bron",
            "bench");

    private static final List<String> FILL = List.of("""
            create temporary table place as
            select distinct p.municipality_id as id from cooperation.participation_ref p
            join cooperation.cooperation c on c.id = p.cooperation_id and c.code = 'mgr-sdcg'
            where p.software_module = 'contracts' and p.legal_domain = 'jeugd' and p.valid_from <= '2026-01-01'
              and (p.valid_until is null or p.valid_until > '2027-01-01') order by 1 limit 11""", """
            create temporary table made as
            select gen_random_uuid() as provider, gen_random_uuid() as contract, n,
                   (select id from cooperation.cooperation where code = 'mgr-sdcg') as cooperation_id
            from generate_series(1, 660) as n""", """
            create temporary table thing as
            select gen_random_uuid() as id, n, (select id from cooperation.cooperation where code = 'mgr-sdcg') as cooperation_id
            from generate_series(1, 40) as n""", """
            insert into providers.provider (id, cooperation_id, number, name, legal_name, kvk_number, agb_code, kind, valid_from)
            select provider, cooperation_id, 'B-' || lpad(n::text, 6, '0'), 'Zorg ' || n, 'Stichting Zorg ' || n,
                   (90000000 + n)::text, (60000000 + n)::text, 'instelling', '2020-01-01' from made""", """
            insert into contracts.product (id, cooperation_id, code, name, category, unit, variant, legal_domain, valid_from)
            select id, cooperation_id, '45Z' || lpad(n::text, 2, '0'), 'Ambulant ' || n, '45', 'uur', 'inspanning', 'jeugd',
                   '2020-01-01' from thing""", """
            insert into contracts.contract (id, cooperation_id, number, title, provider_id, status, source, valid_from,
                                            valid_until, signed_on, signed_by)
            select contract, cooperation_id, 'B-2025-' || n, 'Raamovereenkomst', provider, 'signed', 'import', '2025-01-01',
                   '2030-01-01', '2024-12-01', 'bench' from made""", """
            insert into contracts.contract_line (id, cooperation_id, contract_id, provider_id, product_id, legal_domain,
                                                 municipality_ids)
            select gen_random_uuid(), m.cooperation_id, m.contract, m.provider, t.id, 'jeugd', array(select id from place)
            from made m cross join thing t""", """
            insert into contracts.line_municipality (id, cooperation_id, contract_id, line_id, provider_id, product_id,
                                                     municipality_id, legal_domain, valid_from)
            select gen_random_uuid(), l.cooperation_id, l.contract_id, l.id, l.provider_id, l.product_id, p.id, 'jeugd',
                   '2025-01-01'
            from contracts.contract_line l join made m on m.contract = l.contract_id cross join place p""", """
            insert into contracts.tariff (id, cooperation_id, line_id, provider_id, municipality_id, legal_domain, cents,
                                          valid_from)
            select gen_random_uuid(), l.cooperation_id, l.id, l.provider_id, p.id, 'jeugd',
                   5000 + abs(hashtext(l.id::text || p.id)) % 9000, '2026-01-01'
            from contracts.contract_line l join made m on m.contract = l.contract_id cross join place p""");

    private static final String CLOSE = """
            update contracts.tariff set valid_until = '2027-01-01'
            where valid_until is null and provider_id in (select provider from made)""";

    private static final String INSERT = """
            insert into contracts.tariff (id, cooperation_id, line_id, provider_id, municipality_id, legal_domain, cents, base,
                                          origin, valid_from)
            select gen_random_uuid(), t.cooperation_id, t.line_id, t.provider_id, t.municipality_id, t.legal_domain,
                   round(coalesce(t.base, t.cents) * 1.0491)::bigint, round(coalesce(t.base, t.cents) * 1.0491, 8),
                   'contracts:indexation:00000000-0000-0000-0000-000000000000', '2027-01-01'
            from contracts.tariff t join made m on m.provider = t.provider_id""";

    @Test
    void aQuarterOfAMillionTariffs() throws Exception {
        Path data = Demo.copy("bench-indexation");
        try (RunningPlatform platform = RunningPlatform.start(data, Platform.SETTINGS);
                Connection database = PlatformDatabase.asSuperuser(platform)) {
            fill(database);
            double floor = floor(database);
            HttpVisitor adviser = HttpVisitor.of(platform).logsInAs(ADVISER);
            HttpVisitor manager = HttpVisitor.of(platform).logsInAs("manager@mgr-sdcg");

            String first = approved(adviser, manager);
            long begun = System.nanoTime();
            assertThat(adviser.get(first).status()).isEqualTo(200);
            double dry = (System.nanoTime() - begun) / 1e9;
            double applied = apply(adviser, database, first);
            long tariffs =
                    number(database, "select count(*) from contracts.tariff where origin like '%" + id(first) + "'");
            System.out.printf(
                    "indexation: %d tariffs, insert-select %.1f s, dry run %.1f s, applied %.1f s%n",
                    tariffs, floor, dry, applied);
            assertThat(tariffs).isGreaterThanOrEqualTo(TARIFFS);
            manager.press(manager.get(first), "draai-terug", Map.of("waarom", "bench"));
            memory(platform, adviser, database, approved(adviser, manager));
            BenchReport.atLeast("indexation-dry-run", floor / dry, LEAST, FLOOR);
            BenchReport.atLeast("indexation-apply", floor / applied, LEAST, FLOOR);
        }
    }

    private static void fill(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : FILL) {
                statement.execute(sql);
            }
            statement.execute("set session_replication_role = origin");
            statement.execute("vacuum analyze");
        }
    }

    /** Seconds of the hand-written statement; nothing of it stays. */
    private static double floor(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            statement.executeUpdate(CLOSE);
            statement.execute("set local session_replication_role = origin");
            long begun = System.nanoTime();
            assertThat((long) statement.executeUpdate(INSERT)).isGreaterThanOrEqualTo(TARIFFS);
            double seconds = (System.nanoTime() - begun) / 1e9;
            database.rollback();
            database.setAutoCommit(true);
            statement.execute("vacuum analyze contracts.tariff");
            return seconds;
        }
    }

    private static String approved(HttpVisitor adviser, HttpVisitor manager) {
        Answer draft = adviser.press(adviser.get("/contracten/indexatie-nieuw"), "bereken", FIGURES);
        String page = "/contracten/indexatie?id=" + draft.address().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        adviser.press(draft, "leg-voor", Map.of());
        manager.press(manager.get(page), "keur-goed", Map.of());
        return page;
    }

    /** Seconds from the click until the tariffs are there for everybody. */
    private static double apply(HttpVisitor adviser, Connection database, String page) throws Exception {
        Answer shown = adviser.get(page);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            long begun = System.nanoTime();
            Future<Answer> going = pool.submit(() -> adviser.press(shown, "pas-toe", Map.of()));
            Awaitility.await("applied")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> number(
                                    database,
                                    "select count(*) from contracts.indexation_run where status = 'toegepast'"
                                            + " and id = '" + id(page) + "'")
                            == 1);
            double seconds = (System.nanoTime() - begun) / 1e9;
            assertThat(going.get().status()).isEqualTo(200);
            return seconds;
        } finally {
            pool.shutdownNow();
        }
    }

    private static void memory(RunningPlatform platform, HttpVisitor adviser, Connection database, String page)
            throws Exception {
        LiveHeap heap = new LiveHeap(platform.process().pid());
        double idle = heap.megabytes();
        double most = 0;
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<Double> going = pool.submit(() -> apply(adviser, database, page));
            while (!going.isDone()) {
                most = Math.max(most, heap.megabytes());
            }
            assertThat(going.get()).isPositive();
        } finally {
            pool.shutdownNow();
        }
        BenchReport.megabytes(
                "indexation-heap",
                most - idle,
                MOST_MEGABYTES,
                "live heap above idle while tariffs are written and shown");
    }

    private static String id(String page) {
        return page.substring(page.indexOf('=') + 1);
    }

    private static long number(Connection database, String question) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
