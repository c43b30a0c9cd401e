package nl.mgr.system.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.mgr.system.support.Demo;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.RunningPlatform;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Duiven and Westervoort go up into a new municipality, Rozendaal into Rheden, which is there already. A server of its
 * own, because that day comes. One story, told in order.
 */
@Tag("own-platform")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SuccessionIT {

    private static final String ADMINISTRATOR = "beheerder@mgr-sdcg";
    private static final String DUIVEN = "beleidsmedewerker@duiven";
    private static final String LIST = "/samenwerking/opvolgingen";
    private static final String NEW = "/samenwerking/opvolging?code=9981&op=2027-01-01";
    private static final String INTO_RHEDEN = "/samenwerking/opvolging?code=0275&op=2027-01-01";

    /** What the list of Statistics Netherlands says on a later day. */
    private static final List<String> MERGERS = List.of("""
            insert into cooperation.municipality (id, cbs_code, name, valid_from, source)
            values (gen_random_uuid(), '9981', 'Liemerland', '2027-01-01', 'test')""", """
            update cooperation.municipality set valid_until = '2027-01-01',
              successor_id = (select id from cooperation.municipality where cbs_code = '9981')
            where name in ('Duiven', 'Westervoort')""", """
            update cooperation.municipality set valid_until = '2027-01-01',
              successor_id = (select id from cooperation.municipality where name = 'Rheden')
            where name = 'Rozendaal'""");

    /** So that it matters whose tariffs hold. */
    private static final List<String> DEARER =
            List.of("set session_replication_role = replica", """
            update contracts.tariff set cents = cents + 100
            where municipality_id = (select id from cooperation.municipality where name = 'Westervoort')""", "set session_replication_role = origin");

    private static final String OF = "(select id from cooperation.municipality where name = '%s')";

    /** Whatever a municipality has, in one figure. */
    private static final String ALL_OF = """
            select md5(string_agg(line, '|' order by line)) from (
              select m::text as line from contracts.line_municipality m where municipality_id in (%1$s)
              union all select t::text from contracts.tariff t where municipality_id in (%1$s)
              union all select p::text from cooperation.participation p where municipality_id in (%1$s)
              union all select l::text from procurement.lot_municipality l where municipality_id in (%1$s)
              union all select u::text from monitoring.utilisation_fact u where municipality_id in (%1$s)) x""";

    private static final String MERGED = OF.formatted("Duiven") + ", " + OF.formatted("Westervoort");

    private static final String LINES = """
            select line_id::text, min(valid_from)::text from contracts.line_municipality
            where municipality_id in (%s) and valid_from <= '2027-01-01'
              and (valid_until is null or valid_until > '2027-01-01') group by line_id""";

    private static final String PRICES = """
            select line_id::text, cents::text from contracts.tariff
            where municipality_id in (%s) and valid_from <= '2027-01-01'
              and (valid_until is null or valid_until > '2027-01-01')""";

    private static final String PEOPLE = """
            select p.login_name, array_to_string(m.roles, ',') || ' ' || m.valid_from || ' ' || coalesce(m.valid_until::text, '')
            from platform.membership m join platform.person p on p.id = m.person_id
            join platform.organisation o on o.id = m.organisation_id where o.pointer in (%s)""";

    private RunningPlatform platform;
    private Connection superuser;
    private String before = "";

    @BeforeAll
    void start() throws SQLException {
        platform = RunningPlatform.start(Demo.copy("succession"), Platform.SETTINGS);
        superuser = PlatformDatabase.asSuperuser(platform);
        for (String statement : Stream.concat(MERGERS.stream(), DEARER.stream()).toList()) {
            superuser.createStatement().execute(statement);
        }
        before = text(ALL_OF.formatted(MERGED));
    }

    @AfterAll
    void stop() throws SQLException {
        superuser.close();
        platform.close();
    }

    @Test
    @Order(1)
    void theAdministratorIsAskedAndSeesWhatPasses() throws SQLException {
        HttpVisitor administrator = as(ADMINISTRATOR);
        assertThat(main(administrator.get(LIST)))
                .contains("Duiven, Westervoort Liemerland", "Rozendaal Rheden", "Er moet nog iets overgaan")
                .contains("Rijnwaarden Zevenaar 1-1-2018 Alles is overgegaan");
        Answer page = administrator.get(NEW);
        int lines = pairs(LINES.formatted(MERGED)).size();
        assertThat(lines).isGreaterThan(50);
        assertThat(main(page))
                .contains("Liemerland wordt deelnemer")
                .contains("Contractbeheer Jeugd vanaf 1-1-2027")
                .contains(amount(lines) + " contractregels gelden ook voor de opvolger")
                .contains("hebben de oude gemeenten verschillende tarieven")
                .contains("mensen van de oude gemeenten werken vanaf die dag voor de opvolger");
        Awaitility.await("the task")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(main(administrator.get("/werk")))
                        .contains("Laat overgaan wat Duiven, Westervoort had naar Liemerland"));
        assertThat(as(DUIVEN).get(NEW).status()).isEqualTo(404);
        assertThat(as("beheerder@zuid-limburg").get(NEW).status())
                .as("whose cooperation has no part in it")
                .isEqualTo(404);
        assertThat(administrator
                        .get("/samenwerking/opvolging?code=9981&op=2027-01-02")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void allPassesAtOnceAndOnce() throws SQLException {
        HttpVisitor administrator = as(ADMINISTRATOR);
        Map<String, String> lines = pairs(LINES.formatted(MERGED));
        Map<String, String> people = pairs(PEOPLE.formatted(MERGED));
        Map<String, String> prices = pairs(PRICES.formatted(OF.formatted("Duiven")));
        prices.putAll(pairs(PRICES.formatted(OF.formatted("Westervoort"))));
        prices.keySet().retainAll(lines.keySet());
        Answer page = administrator.get(NEW);
        String leading = page.page().select("main option:contains(Westervoort)").attr("value");

        Answer done = administrator.press(page, "over", Map.of("leidt", leading));
        assertThat(main(done)).contains("Alles is overgegaan");

        String successor = OF.formatted("Liemerland");
        assertThat(pairs(LINES.formatted(successor)).keySet()).isEqualTo(lines.keySet());
        assertThat(pairs(LINES.formatted(successor)).values()).containsOnly("2027-01-01");
        assertThat(pairs(PRICES.formatted(successor)))
                .as("of Westervoort, and of Duiven where Westervoort has none")
                .isEqualTo(prices);
        assertThat(text(ALL_OF.formatted(MERGED)))
                .as("nothing of the old is touched")
                .isEqualTo(before);
        Map<String, String> there = pairs(PEOPLE.formatted(successor));
        assertThat(there.keySet()).isEqualTo(people.keySet()).contains(DUIVEN);
        assertThat(there.get(DUIVEN)).isEqualTo("policy-officer 2027-01-01 ");
        assertThat(pairs(PEOPLE.formatted(MERGED)).values()).allMatch(one -> one.endsWith(" 2027-01-01"));

        String now = text(ALL_OF.formatted(successor));
        assertThat(main(administrator.press(page, "over", Map.of("leidt", leading))))
                .contains("Alles is al overgegaan naar Liemerland per 1 januari 2027");
        assertThat(text(ALL_OF.formatted(successor))).isEqualTo(now);
        assertThat(text("select count(*) from contracts.contract_line where " + successor
                        + " = any (municipality_ids)"))
                .isEqualTo(String.valueOf(lines.size()));
    }

    @Test
    @Order(3)
    void whatTheSuccessorHasStaysItsOwn() throws SQLException {
        String rheden = OF.formatted("Rheden");
        Map<String, String> own = pairs(PRICES.formatted(rheden));
        Map<String, String> expected = pairs(PRICES.formatted(OF.formatted("Rozendaal")));
        expected.keySet()
                .retainAll(pairs(LINES.formatted(OF.formatted("Rozendaal"))).keySet());
        expected.putAll(own);
        HttpVisitor administrator = as(ADMINISTRATOR);
        Answer page = administrator.get(INTO_RHEDEN);
        assertThat(main(page)).doesNotContain("wordt deelnemer");
        HttpVisitor second = as(ADMINISTRATOR);
        Answer same = second.get(INTO_RHEDEN);
        CompletableFuture<String> meanwhile =
                CompletableFuture.supplyAsync(() -> main(second.press(same, "over", Map.of())));
        List<String> answers = List.of(main(administrator.press(page, "over", Map.of())), meanwhile.join());
        assertThat(answers)
                .as("two at once")
                .allMatch(one -> one.contains("Wat Rozendaal had, is overgegaan")
                        || one.contains("Alles is al overgegaan naar Rheden"));
        assertThat(pairs(PRICES.formatted(rheden))).isEqualTo(expected).hasSizeGreaterThanOrEqualTo(own.size());
    }

    @Test
    @Order(4)
    void onEachDayThoseAreThereWhoAreThere() {
        HttpVisitor administrator = as(ADMINISTRATOR);
        assertThat(names(administrator, "2026-12-31"))
                .contains("Duiven", "Westervoort")
                .doesNotContain("Liemerland");
        assertThat(names(administrator, "2027-01-01")).contains("Liemerland").doesNotContain("Duiven", "Westervoort");
        assertThat(main(administrator.get("/samenwerking/gemeente?code=9981")))
                .contains("Contractbeheer Jeugd", "Wet algemene regels herindeling");
    }

    /** Mergers that were: Rijnwaarden went up into Zevenaar, and Nuth, Onderbanken and Schinnen into Beekdaelen. */
    @Test
    @Order(5)
    void reportsOfBeforeKeepTheirNamesAndTotals() {
        HttpVisitor gelderland = as(ADMINISTRATOR);
        assertThat(main(gelderland.get("/samenwerking/deelname?op=2017-12-31")))
                .contains("31 december 2017 12 gemeenten");
        assertThat(names(gelderland, "2017-12-31")).contains("Rijnwaarden", "Zevenaar");
        assertThat(file(gelderland, "2017-12-31")).contains("Rijnwaarden", "Zevenaar");
        assertThat(main(gelderland.get("/samenwerking/deelname?op=2018-01-01")))
                .contains("1 januari 2018 11 gemeenten");
        assertThat(names(gelderland, "2018-01-01")).contains("Zevenaar").doesNotContain("Rijnwaarden");
        assertThat(file(gelderland, "2018-01-01")).contains("Zevenaar").doesNotContain("Rijnwaarden");

        HttpVisitor limburg = as("beheerder@zuid-limburg");
        assertThat(main(limburg.get("/samenwerking/deelname?op=2018-12-31"))).contains("31 december 2018 18 gemeenten");
        assertThat(names(limburg, "2018-12-31"))
                .contains("Nuth", "Onderbanken", "Schinnen")
                .doesNotContain("Beekdaelen");
        assertThat(main(limburg.get("/samenwerking/deelname?op=2019-01-01"))).contains("1 januari 2019 16 gemeenten");
        assertThat(names(limburg, "2019-01-01")).contains("Beekdaelen").doesNotContain("Nuth", "Schinnen");
        assertThat(main(limburg.get("/samenwerking/opvolging?code=1954&op=2019-01-01")))
                .as("only Schinnen took part in it, and no document tells that Beekdaelen went on")
                .contains("Inkoop en contractbeheer Beschermd wonen vanaf 1-1-2019")
                .doesNotContain("Inkoop en contractbeheer Jeugd vanaf", "wordt deelnemer");
    }

    private static String file(HttpVisitor visitor, String day) {
        return new String(
                visitor.download("/samenwerking/deelname-bestand?vorm=csv&op=" + day)
                        .body(),
                StandardCharsets.UTF_8);
    }

    /** Of the municipalities in the table. */
    private static String names(HttpVisitor visitor, String day) {
        return visitor.get("/samenwerking/deelname?op=" + day)
                .page()
                .select("table thead")
                .text();
    }

    @Test
    @Order(6)
    void fromThatDayPeopleWorkForTheSuccessor() throws SQLException {
        int lines = pairs(LINES.formatted(OF.formatted("Liemerland"))).size();
        startAgainOn("2027-01-15T09:00");
        HttpVisitor duiven = as(DUIVEN);
        assertThat(duiven.get("/vandaag").page().text()).contains("Liemerland");
        Answer contracts = duiven.get("/contracten/overzicht");
        assertThat(contracts.status()).isEqualTo(200);
        assertThat(contracts.page().select("main a[href*=/contracten/contract?id=]"))
                .isNotEmpty();
        assertThat(lines).isPositive();
        assertThat(main(duiven.get("/leveringen/gebruik?jaar=2026")))
                .as("figures of the time before")
                .contains("Jeugdhulp ambulant");
        assertThat(main(as(ADMINISTRATOR).get(LIST))).doesNotContain("Er moet nog iets overgaan");
    }

    private void startAgainOn(String moment) throws SQLException {
        Path data = platform.data();
        superuser.close();
        platform.close();
        Map<String, String> settings = new HashMap<>(Platform.SETTINGS);
        settings.put("mgr.clock.start", moment);
        platform = RunningPlatform.start(data, settings);
        superuser = PlatformDatabase.asSuperuser(platform);
    }

    private HttpVisitor as(String login) {
        return HttpVisitor.of(platform).logsInAs(login);
    }

    private static String main(Answer answer) {
        return answer.page().select("main").text();
    }

    private static String amount(int count) {
        return count < 1000 ? String.valueOf(count) : count / 1000 + "." + "%03d".formatted(count % 1000);
    }

    private String text(String question) throws SQLException {
        try (ResultSet row = superuser.createStatement().executeQuery(question)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    private Map<String, String> pairs(String question) throws SQLException {
        Map<String, String> found = new HashMap<>();
        List<String> twice = new ArrayList<>();
        try (ResultSet rows = superuser.createStatement().executeQuery(question)) {
            while (rows.next()) {
                if (found.put(rows.getString(1), rows.getString(2)) != null) {
                    twice.add(rows.getString(1));
                }
            }
        }
        if (question.startsWith("select line_id::text, cents")) {
            assertThat(twice).as("two prices on a day").isEmpty();
        }
        return found;
    }
}
