package nl.mgr.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.system.support.Demo;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.RunningPlatform;
import org.junit.jupiter.api.Test;

/** The care finder of one of thirty municipalities that each have forty products of six hundred providers. */
class FinderBench {

    private static final int LINES = 600 * 40 * 30;
    private static final int USERS = 20;
    private static final String FLOOR =
            "an empty page of the same template, p95 of 200 requests by 20 users, 600 providers x 40 products x 30 municipalities";

    /** Words of many and few products, a typing error, a plural, two words, a filter, a kind, the second page, nothing. */
    private static final List<String> QUESTIONS = List.of(
            "/contracten/zorgzoeker?zoek=begleiding",
            "/contracten/zorgzoeker?zoek=logeren%2Flogeeropvang",
            "/contracten/zorgzoeker?zoek=huishoudelijke+hulp",
            "/contracten/zorgzoeker?zoek=pleeggezinnen&leeftijd=8",
            "/contracten/zorgzoeker?zoek=crisis&afstand=10",
            "/contracten/zorgzoeker?zoek=vervoer+groep",
            "/contracten/zorgzoeker?soort=jeugd45&weken=6",
            "/contracten/zorgzoeker?zoek=begeleiding&blad=2",
            "/contracten/zorgzoeker?zoek=Zorgaanbieder+017",
            "/contracten/zorgzoeker?zoek=qzxwvq");

    private static final List<String> FILL = List.of("""
            create temporary table coop as select id from cooperation.cooperation where code = 'mgr-sdcg'
            """, """
            create temporary table provs as
            select p.id, row_number() over (order by p.number) as n from providers.provider p join coop on coop.id = p.cooperation_id
            order by p.number limit 600
            """, """
            insert into contracts.product (id, cooperation_id, code, name, category, unit, variant, legal_domain, valid_from)
            select gen_random_uuid(), coop.id, c.code || chr(65 + s) || s,
                   c.name || ' ' || (array['individueel', 'in een groep', 'thuis', 'intensief'])[1 + s % 4], c.code, 'uur',
                   'inspanning', c.legal_domain, '2017-01-01'
            from coop cross join (select * from contracts.product_category where legal_domain in ('jeugd', 'wmo')
                                  order by legal_domain, code limit 10) c cross join generate_series(20, 23) s
            """, """
            create temporary table prods as
            select p.id, p.legal_domain from contracts.product p join coop on coop.id = p.cooperation_id
            where substr(p.code, 3, 1) in ('U', 'V', 'W', 'X')
            """, """
            insert into contracts.contract (id, cooperation_id, number, title, provider_id, status, source, valid_from,
              signed_on, signed_by)
            select gen_random_uuid(), coop.id, 'B-' || n, 'Bench', provs.id, 'signed', 'bench', '2025-01-01', '2025-01-01', 'bench'
            from provs cross join coop
            """, """
            insert into contracts.contract_line (id, cooperation_id, contract_id, provider_id, product_id, legal_domain)
            select gen_random_uuid(), c.cooperation_id, c.id, c.provider_id, p.id, p.legal_domain
            from contracts.contract c join provs on provs.id = c.provider_id cross join prods p where c.source = 'bench'
            """, """
            create temporary table places as
            select m.id from cooperation.municipality m order by (m.name = 'Duiven') desc, m.id limit 30
            """, """
            insert into contracts.line_municipality (id, cooperation_id, contract_id, line_id, provider_id, product_id,
              municipality_id, legal_domain, valid_from)
            select gen_random_uuid(), l.cooperation_id, l.contract_id, l.id, l.provider_id, l.product_id, m.id, l.legal_domain,
                   '2025-01-01'
            from contracts.contract_line l join contracts.contract c on c.id = l.contract_id and c.source = 'bench'
            cross join places m
            """, """
            insert into contracts.finder_entry (id, cooperation_id, provider_id, product_id, legal_domain, description,
              target_words, age_from, vouched_at, vouched_by)
            select gen_random_uuid(), coop.id, v.id, p.id, p.legal_domain,
                   'Wij komen thuis of werken op locatie, met een vaste medewerker, ook op zaterdag',
                   (array['autisme', 'angst', 'dementie', 'mantelzorg'])[1 + v.n % 4], 4,
                   timestamptz '2026-11-01' - make_interval(days => (v.n % 150)::int), 'bench'
            from provs v cross join prods p cross join coop
            """, """
            insert into contracts.availability (id, cooperation_id, line_id, contract_id, provider_id, product_id, legal_domain,
              waiting_weeks, free_places, noted_at, noted_by, by_provider)
            select gen_random_uuid(), l.cooperation_id, l.id, l.contract_id, l.provider_id, l.product_id, l.legal_domain,
                   (w * 5 + length(c.number)) % 14, w % 7, timestamptz '2026-11-20' - make_interval(weeks => w), 'bench', true
            from contracts.contract_line l join contracts.contract c on c.id = l.contract_id and c.source = 'bench'
            cross join generate_series(1, 2) w
            """, """
            insert into contracts.admission_event (id, cooperation_id, stop_id, line_id, contract_id, provider_id, product_id,
              legal_domain, kind, starts_at, reason, noted_at, noted_by, by_provider)
            select gen_random_uuid(), l.cooperation_id, gen_random_uuid(), l.id, l.contract_id, l.provider_id, l.product_id,
                   l.legal_domain, 'gestopt', '2026-11-01', 'bench', '2026-11-01', 'bench', false
            from (select i.*, row_number() over (order by i.id) as n from contracts.contract_line i
                  join contracts.contract c on c.id = i.contract_id and c.source = 'bench') l where l.n % 50 = 0
            """);

    @Test
    void sixHundredProvidersOfFortyProductsInThirtyMunicipalities() throws Exception {
        Path data = Demo.copy("bench-finder");
        try (RunningPlatform platform = RunningPlatform.start(data, Platform.SETTINGS)) {
            long lines = fill(platform);
            System.out.printf("finder: %d lines of municipalities%n", lines);
            assertThat(lines).isGreaterThanOrEqualTo(LINES);
            compare(platform, "care-finder", "toegang@duiven");
        }
    }

    private static long fill(RunningPlatform platform) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(platform);
                Statement statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : FILL) {
                statement.execute(sql);
            }
            statement.execute("set session_replication_role = origin");
            statement.execute("vacuum analyze");
            ResultSet row = statement.executeQuery("select count(*) from contracts.line_municipality");
            row.next();
            return row.getLong(1);
        }
    }

    private static void compare(RunningPlatform platform, String name, String loginName) throws Exception {
        List<HttpVisitor> users = new ArrayList<>();
        for (int i = 0; i < USERS; i++) {
            users.add(HttpVisitor.of(platform).logsInAs(loginName));
        }
        assertThat(users.get(0).get(QUESTIONS.get(0)).body()).contains("mogelijkheden");
        PageTimesBench.measure(users, List.of("/leeg"));
        PageTimesBench.measure(users, QUESTIONS);
        double floor = Percentile.p95(PageTimesBench.measure(users, List.of("/leeg")));
        double measured = Percentile.p95(PageTimesBench.measure(users, QUESTIONS));
        System.out.printf("%s: %.1f ms against %.1f ms%n", name, measured / 1e6, floor / 1e6);
        BenchReport.ratio(name, measured / floor, 3.0, FLOOR);
    }
}
