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

/** The search page over a million records, against an empty page, as staff, a municipality and a provider. */
class SearchBench {

    private static final int RECORDS = 1_000_000;
    private static final int USERS = 20;
    private static final String FLOOR =
            "an empty page of the same template, p95 of 200 requests by 20 users, a million records";

    /** Often asked: a word of many, a rare one, the beginning of one, a typing error, a number, within a word, nothing. */
    private static final List<String> QUESTIONS = List.of(
            "/zoeken?q=jeugdhulp",
            "/zoeken?q=Duiven",
            "/zoeken?q=zorgaanb",
            "/zoeken?q=jeugdhlp",
            "/zoeken?q=J-2025-001",
            "/zoeken?q=Berkenhof+Arnhem",
            "/zoeken?q=Lindenstein+oktober",
            "/zoeken?q=begeleiding",
            "/zoeken?q=B-012345",
            "/zoeken?q=qzxwvq");

    /** Providers with made-up names, each with many sites and monthly deliveries of which every tenth is Duiven's. */
    private static final List<String> FILL = List.of("""
            create temporary table made as
            select gen_random_uuid() as id, n, (select id from cooperation.cooperation where code = 'mgr-sdcg') as cooperation_id,
                   (array['Berkenhof','Lindenstein','Eikenrode','Wilgenborg','Beukendaal','Esdoornhoek','Populierstee',
                          'Kastanjehuis','Meidoornveld','Vlierwaard'])[1 + n % 10] || ' ' ||
                   (array['Jeugd','Zorg','Thuis','Begeleiding','Wonen','Dagbesteding','Gezin','Herstel','Groei','Welzijn'])[1 + n / 10 % 10]
                   || ' ' || n as name
            from generate_series(1, 20000) as n\
            """, """
            insert into providers.provider (id, cooperation_id, number, name, legal_name, kvk_number, agb_code, kind, valid_from)
            select id, cooperation_id, 'B-' || lpad(n::text, 6, '0'), name, 'Stichting ' || name, (90000000 + n)::text,
                   (60000000 + n)::text, 'instelling', '2020-01-01'
            from made\
            """, """
            insert into providers.site (id, cooperation_id, provider_id, name, postcode, town)
            select gen_random_uuid(), cooperation_id, id, 'Locatie ' || s, (6800 + s)::text || 'AB',
                   (array['Arnhem','Duiven','Zevenaar','Westervoort','Wageningen','Renkum','Overbetuwe','Lingewaard'])[1 + s % 8]
            from made cross join generate_series(1, 24) as s\
            """, """
            insert into monitoring.delivery (id, cooperation_id, provider_id, month, version, status, sender_key, file_name,
                                             file_sha256, received_at, received_by)
            select gen_random_uuid(), cooperation_id, id, (date '2024-11-01' + make_interval(months => m))::date, 1, 'submitted',
                   n || '-' || m, 'levering.csv', repeat('0', 64), now(), 'bench'
            from made cross join generate_series(0, 24) as m\
            """, """
            insert into monitoring.delivery_line (cooperation_id, delivery_id, provider_id, row_number, line_id, tariff_id,
              municipality_id, product_id, legal_domain, month, clients, volume, tariff_cents, cents)
            select d.cooperation_id, d.id, d.provider_id, 1, gen_random_uuid(), gen_random_uuid(),
                   (select id from cooperation.municipality where name = 'Duiven' and valid_until is null),
                   gen_random_uuid(), 'jeugd', d.month, 1, 1, 1, 1
            from monitoring.delivery d join made on made.id = d.provider_id where made.n % 10 = 0\
            """);

    @Test
    void aMillionRecords() throws Exception {
        Path data = Demo.copy("bench-search");
        try (RunningPlatform platform = RunningPlatform.start(data, Platform.SETTINGS)) {
            long entries = fill(platform);
            System.out.printf("search: %d entries%n", entries);
            assertThat(entries).isGreaterThanOrEqualTo(RECORDS);
            compare(platform, "search-staff", "contractbeheerder@mgr-sdcg");
            compare(platform, "search-municipality", "beleidsmedewerker@duiven");
            compare(platform, "search-provider", "aanbieder@mgr-sdcg");
        }
    }

    private static long fill(RunningPlatform platform) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(platform);
                Statement statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : FILL) {
                statement.execute(sql);
            }
            statement.execute("set session_replication_role = origin"); // the words are learnt by a trigger
            statement.execute("select platform.rebuild_search()");
            statement.execute("vacuum analyze");
            ResultSet row = statement.executeQuery("select count(*) from platform.search_entry");
            row.next();
            return row.getLong(1);
        }
    }

    private static void compare(RunningPlatform platform, String name, String loginName) throws Exception {
        List<HttpVisitor> users = new ArrayList<>();
        for (int i = 0; i < USERS; i++) {
            users.add(HttpVisitor.of(platform).logsInAs(loginName));
        }
        PageTimesBench.measure(users, List.of("/leeg"));
        PageTimesBench.measure(users, QUESTIONS);
        double floor = Percentile.p95(PageTimesBench.measure(users, List.of("/leeg")));
        double measured = Percentile.p95(PageTimesBench.measure(users, QUESTIONS));
        System.out.printf("%s: %.1f ms against %.1f ms%n", name, measured / 1e6, floor / 1e6);
        BenchReport.ratio(name, measured / floor, 3.0, FLOOR);
    }
}
