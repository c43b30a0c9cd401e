package nl.mgr.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.system.isolation.Scope;
import nl.mgr.system.rights.ApiAddresses;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys, from the page on which an administrator makes them to what a program gets with them. */
class ApiIT {

    private static final String NAME = "proefsleutel";
    private static final String TEAM = "beheerder@mgr-sdcg";
    private static final String OTHER_TEAM = "beheerder@zuid-limburg";
    private static final String MUNICIPALITY = "beheerder@duiven";
    private static final String PROVIDER = "aanbiederbeheerder@mgr-sdcg";
    private static final List<String> ALL = List.of(
            "gemeenten-lezen",
            "deelnames-lezen",
            "besluiten-lezen",
            "contracten-lezen",
            "catalogus-lezen",
            "tarieven-lezen",
            "zorgzoeker-lezen");

    private static Connection superuser;
    private static Keys keys;
    private static final Map<String, Program> PROGRAMS = new HashMap<>();

    @BeforeAll
    static void enter() throws SQLException {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
        keys = new Keys(superuser, NAME);
        keys.clean();
        for (String login : List.of(TEAM, OTHER_TEAM, MUNICIPALITY)) {
            PROGRAMS.put(login, new Program(makes(login, ALL)));
        }
        PROGRAMS.put(PROVIDER, new Program(makes(PROVIDER, List.of("gemeenten-lezen", "contracten-lezen"))));
    }

    @AfterAll
    static void leave() throws SQLException {
        keys.clean();
        superuser.close();
    }

    @BeforeEach
    void forgetGuesses() throws SQLException {
        execute("delete from platform.login_attempt where origin like 'api %'");
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static HttpVisitor administrator(String login) {
        return keys.administrator(login);
    }

    private static String makes(String login, List<String> scopes) {
        return keys.makes(login, scopes);
    }

    private static String idOf(String key) throws SQLException {
        return ask("select id from platform.api_key where hash = sha256('" + key + "')");
    }

    @Test
    void aKeyIsShownOnceAndKeptAsAHashOnly() throws SQLException {
        String key = makes(MUNICIPALITY, ALL);

        assertThat(key).matches("mgr_[0-9a-f]{64}");
        assertThat(administrator(MUNICIPALITY).get("/account/sleutels").body())
                .contains(NAME, key.substring(0, 10))
                .doesNotContain(key);
        assertThat(administrator(MUNICIPALITY)
                        .get("/account/sleutel?id=" + idOf(key))
                        .body())
                .contains(NAME)
                .doesNotContain(key);
        String rest = key.substring(10);
        assertThat(ask("select count(*) from platform.api_key k where k::text like '%" + rest + "%'"))
                .isEqualTo("0");
        assertThat(ask("select count(*) from platform.audit_entry e where e.new::text like '%" + rest + "%'"))
                .isEqualTo("0");
        assertThat(ask("select new ->> 'name' from platform.audit_entry where table_name = 'platform.api_key'"
                        + " and row_id = '" + idOf(key) + "' and operation = 'insert'"))
                .isEqualTo(NAME);
    }

    @Test
    void nobodyGivesMoreThanTheOrganisationHasOrForLongerThanAYear() throws SQLException {
        String before = ask("select count(*) from platform.api_key");
        assertThat(makes(PROVIDER, List.of("deelnames-lezen"))).isEmpty();
        assertThat(makes(MUNICIPALITY, List.of())).isEmpty();
        assertThat(ask("select count(*) from platform.api_key")).isEqualTo(before);

        HttpVisitor visitor = administrator(MUNICIPALITY);
        HttpVisitor.Answer late = visitor.press(
                visitor.get("/account/sleutel-nieuw"),
                "maak",
                Map.of("naam", NAME, "bereik", "gemeenten-lezen", "laatste", "01-12-2027"));
        assertThat(late.page().text()).contains("30 november 2027");
        assertThat(ask("select count(*) from platform.api_key")).isEqualTo(before);
    }

    @Test
    void withoutAKeyThatCountsNothingIsAnswered() {
        Program.Answer none = new Program("").get("/gemeenten");
        assertThat(none.status()).isEqualTo(401);
        assertThat(none.problem()).isEqualTo("geen-sleutel");
        assertThat(none.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"mgr\"");
        assertThat(none.header("API-Version")).startsWith("1.");
        assertThat(none.header("Set-Cookie")).isEmpty();
        assertThat(none.json()).containsKeys("type", "title", "status", "detail", "regel", "oplossing");
        assertThat(none.json().get("status")).isEqualTo(401L);

        Program.Answer unknown = new Program("mgr_" + "0".repeat(64)).get("/gemeenten");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.problem()).isEqualTo("sleutel-onbekend");
        assertThat(unknown.header("WWW-Authenticate")).contains("invalid_token");

        HttpVisitor.Answer session = administrator(MUNICIPALITY).get("/api/v1/gemeenten");
        assertThat(session.status()).as("a session is no key").isEqualTo(401);
    }

    @Test
    void aKeyOpensNoPage() {
        for (String page : List.of("/vandaag", "/contracten/overzicht", "/account/sleutels")) {
            Program.Answer answer = PROGRAMS.get(TEAM).get(Platform.shared().address(page));
            assertThat(answer.status()).as(page).isEqualTo(302);
            assertThat(answer.header("Location")).contains("/account/inloggen");
        }
    }

    @Test
    void aKeyDoesWhatItsScopesSayAndNoMore() {
        for (Map.Entry<String, String> address : ApiAddresses.scopes().entrySet()) {
            String path = address.getKey().substring("/api/v1".length());
            List<String> others = ALL.stream()
                    .filter(scope -> !scope.equals(address.getValue()))
                    .toList();
            assertThat(new Program(makes(TEAM, List.of(address.getValue())))
                            .get(path)
                            .status())
                    .as(path)
                    .isEqualTo(200);
            Program.Answer refused = new Program(makes(TEAM, others)).get(path);
            assertThat(refused.status()).as(path).isEqualTo(403);
            assertThat(refused.problem()).isEqualTo("bereik");
            assertThat(refused.json().get("waarde")).isEqualTo(address.getValue());
            assertThat(refused.header("WWW-Authenticate"))
                    .contains("insufficient_scope", "scope=\"" + address.getValue() + "\"");
        }
    }

    @Test
    void aKeyWorksUpToItsLastDay() throws SQLException {
        String key = makes(MUNICIPALITY, ALL);
        execute("update platform.api_key set last_day = '2026-11-30' where id = '" + idOf(key) + "'");
        assertThat(new Program(key).get("/gemeenten").status()).isEqualTo(200);

        execute("update platform.api_key set last_day = '2026-11-29' where id = '" + idOf(key) + "'");
        Program.Answer answer = new Program(key).get("/gemeenten");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("sleutel-verlopen");
        assertThat(answer.json().get("waarde")).isEqualTo("2026-11-29");
    }

    @Test
    void aRevokedKeyOpensNothingFromTheNextRequestOn() throws SQLException {
        Program program = new Program(makes(MUNICIPALITY, ALL));
        String page = "/account/sleutel?id=" + ask("select id from platform.api_key order by id desc limit 1");
        assertThat(program.get("/gemeenten").status()).isEqualTo(200);
        assertThat(administrator(PROVIDER).get(page).status())
                .as("of another organisation")
                .isEqualTo(404);

        HttpVisitor visitor = administrator(MUNICIPALITY);
        assertThat(visitor.press(visitor.get(page), "trekIn", Map.of()).address())
                .endsWith("/account/sleutels");

        Program.Answer answer = program.get("/gemeenten");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("sleutel-ingetrokken");
        assertThat(visitor.get(page).page().select("[name$=':trekIn']")).isEmpty();
    }

    @Test
    void everybodySeesTheContractsThatRowSecurityShowsThem() throws SQLException {
        Map<String, Set<String>> seen = new TreeMap<>();
        for (String login : PROGRAMS.keySet()) {
            Set<String> ids = PROGRAMS.get(login).walk("contracten", "?pageSize=500").stream()
                    .map(row -> row.get("id").toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(ids).as(login).isNotEmpty().isEqualTo(contractsOf(login));
            seen.put(login, ids);
        }
        assertThat(seen.get(TEAM)).doesNotContainAnyElementsOf(seen.get(OTHER_TEAM));
        assertThat(seen.get(TEAM)).containsAll(seen.get(MUNICIPALITY)).containsAll(seen.get(PROVIDER));
        assertThat(seen.get(TEAM)).hasSizeGreaterThan(seen.get(MUNICIPALITY).size());
    }

    private static Set<String> contractsOf(String login) throws SQLException {
        Scope scope = Scope.of(superuser, login, Platform.DEMO_DAY);
        superuser.setAutoCommit(false);
        try {
            scope.enter(superuser, true);
            return Scope.list(
                            superuser,
                            "select id from contracts.contract where valid_from <= '2026-11-30'"
                                    + " and (valid_until is null or valid_until > '2026-11-30')",
                            UUID.class)
                    .stream()
                    .map(UUID::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
        } finally {
            superuser.rollback();
            superuser.setAutoCommit(true);
        }
    }

    @Test
    void theCatalogueIsThatOfTheDayAndAMunicipalitysOwn() throws SQLException {
        List<Map<String, Object>> own = PROGRAMS.get(MUNICIPALITY).walk("catalogus", "?pageSize=500");
        assertThat(own).isNotEmpty().allSatisfy(row -> assertThat(row).containsEntry("gemeente", "0226"));
        assertThat(ask("""
                        select count(*) || ' ' || sum(cents) / 100.0 from contracts.catalogue_on(
                          array(select id from cooperation.municipality where cbs_code = '0226'), '2026-11-30')"""))
                .startsWith(own.size() + " "
                        + own.stream()
                                .map(row -> new BigDecimal(row.get("tarief").toString()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(PROGRAMS.get(TEAM).walk("catalogus", "?gemeente=0226&pageSize=500"))
                .isEqualTo(own);
        assertThat(PROGRAMS.get(TEAM).get("/catalogus?gemeente=9999").status()).isEqualTo(404);
        assertThat(PROGRAMS.get(PROVIDER).get("/catalogus").status()).isEqualTo(403);
    }

    @Test
    void aMunicipalitySeesItsOwnParticipationsAndAProviderNone() {
        List<Map<String, Object>> own = PROGRAMS.get(MUNICIPALITY).walk("deelnames", "");
        assertThat(own).isNotEmpty().allSatisfy(row -> assertThat(row).containsEntry("gemeentenaam", "Duiven"));
        assertThat(PROGRAMS.get(TEAM).walk("deelnames", "?pageSize=500"))
                .containsAll(own)
                .hasSizeGreaterThan(own.size());
        assertThat(PROGRAMS.get(PROVIDER).get("/deelnames").status()).isEqualTo(403);
        assertThat(PROGRAMS.get(TEAM).walk("deelnames", "?peildatum=1990-01-01"))
                .as("before anybody worked together")
                .isEmpty();
    }

    @Test
    void aMunicipalityReadsTheDecisionsOfBodiesItHasASeatIn() {
        assertThat(PROGRAMS.get(MUNICIPALITY).walk("besluiten", "")).anySatisfy(row -> assertThat(row)
                .containsEntry("nummer", "AB-2026-001")
                .containsEntry("orgaan", "Algemeen bestuur")
                .containsEntry("dag", "2026-11-12")
                .containsEntry("uitkomst", "aangenomen"));
        assertThat(PROGRAMS.get(OTHER_TEAM).walk("besluiten", ""))
                .noneSatisfy(row -> assertThat(row).containsEntry("nummer", "AB-2026-001"));
        assertThat(PROGRAMS.get(TEAM).walk("organen", ""))
                .extracting(row -> row.get("code"))
                .containsExactly("AB", "BC", "DB", "GO", "MAG", "RAO");
        assertThat(PROGRAMS.get(PROVIDER).get("/besluiten").status()).isEqualTo(403);
    }

    /** It gave the scope while it took part; what it sees is judged today. */
    @Test
    void whatTheOrganisationTakesNoPartInIsNotThere() throws SQLException {
        String key = makes("beheerder@rozendaal", List.of("gemeenten-lezen"));
        assertThat(makes("beheerder@rozendaal", List.of("contracten-lezen"))).isEmpty();
        execute("update platform.api_key set scopes = '{contracten-lezen}' where id = '" + idOf(key) + "'");

        Program.Answer answer = new Program(key).get("/contracten");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo(new Program(key).get("/onzin").problem());
    }

    @Test
    void theLinksLeadPastEveryRowOnce() {
        Program program = PROGRAMS.get(TEAM);
        List<Map<String, Object>> atOnce = program.walk("contracten", "?pageSize=500");
        List<Map<String, Object>> inParts = program.walk("contracten", "?pageSize=7");

        assertThat(inParts).hasSizeGreaterThan(14).doesNotHaveDuplicates().isEqualTo(atOnce);
        Program.Answer second = program.get("/contracten?pageSize=7&page=2&wet=jeugd");
        assertThat(second.link("prev")).contains("page=1", "pageSize=7", "wet=jeugd");
        assertThat(program.get("/gemeenten?page=1000").rows("gemeenten")).isEmpty();
        assertThat(program.walk("gemeenten", "?pageSize=3"))
                .isEqualTo(program.walk("gemeenten", ""))
                .hasSizeGreaterThan(6);
    }

    @Test
    void allThatIsWrongWithAQuestionIsToldAtOnce() {
        Program.Answer answer =
                PROGRAMS.get(TEAM).get("/contracten?peildatum=30-11-2026&pageSize=501&page=0&wet=x&soort=y");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("vraag");
        List<String> wrong = new ArrayList<>();
        answer.rows("fouten").forEach(fault -> {
            assertThat(fault).containsOnlyKeys("parameter", "regel", "waarde", "oplossing");
            wrong.add(fault.get("parameter") + " " + fault.get("waarde"));
        });
        assertThat(wrong)
                .containsExactlyInAnyOrder("peildatum 30-11-2026", "pageSize 501", "page 0", "wet x", "soort y");

        Program.Answer english = PROGRAMS.get(TEAM).get("/contracten?soort=y", "Accept-Language", "en-GB,nl;q=0.5");
        assertThat(english.body()).contains("There is no parameter soort.");
        assertThat(english.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void refusalsOfAllKindsAreProblems() {
        Program program = PROGRAMS.get(TEAM);
        Program.Answer nothing = program.get("/onzin");
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.problem()).isEqualTo("niet-gevonden");
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
            Program.Answer answer = program.send(method, "/gemeenten");
            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.problem()).isEqualTo("methode");
            assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
        }
        assertThat(program.get("/gemeenten", "Accept", "text/csv").problem()).isEqualTo("vorm");
        assertThat(program.get("/application.wadl").problem()).isEqualTo("niet-gevonden");
        assertThat(program.get("/gemeenten/").problem()).isEqualTo("niet-gevonden");
    }

    @Test
    void whoGuessesWaitsAndNobodyElseDoes() {
        List<Integer> statuses = new ArrayList<>();
        Program.Answer last = null;
        for (int i = 0; i < 8; i++) {
            last = new Program("mgr_" + String.valueOf(i).repeat(64)).get("/gemeenten");
            statuses.add(last.status());
        }
        assertThat(statuses).startsWith(401, 401, 401).contains(429);
        assertThat(last.problem()).isEqualTo("te-vaak");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isPositive();
        assertThat(PROGRAMS.get(TEAM).get("/gemeenten").status()).isEqualTo(200);
    }

    @Test
    void theLastUseIsKeptOnceAMinute() throws SQLException {
        String key = makes(MUNICIPALITY, ALL);
        String used = "select max(used_at)::text from platform.api_key_use where key_id = '" + idOf(key) + "'";
        assertThat(ask(used)).isNull();
        new Program(key).get("/gemeenten");
        String first = ask(used);
        new Program(key).get("/gemeenten");
        assertThat(first).isNotNull().isEqualTo(ask(used));

        execute("update platform.api_key_use set used_at = used_at - interval '2 minutes' where key_id = '" + idOf(key)
                + "'");
        new Program(key).get("/gemeenten");
        assertThat(ask(used)).isGreaterThan(ask("select ('" + first + "'::timestamptz - interval '1 minute')::text"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theDescriptionSaysWhatThereIs() {
        Program.Answer answer = new Program("").get("/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        Map<String, Object> paths = (Map<String, Object>) answer.json().get("paths");
        Map<String, Object> schemas =
                (Map<String, Object>) ((Map<String, Object>) answer.json().get("components")).get("schemas");
        Map<String, String> described = new TreeMap<>();
        paths.forEach((path, operations) -> {
            Map<String, Object> get = (Map<String, Object>) ((Map<String, Object>) operations).get("get");
            described.put("/api/v1" + path, get.get("x-bereik").toString());
            String name = path.substring(1);
            Map<String, Object> schema = (Map<String, Object>) schemas.get(name);
            Set<String> fields = ((Map<String, Object>) schema.get("properties")).keySet();
            List<String> always = (List<String>) schema.get("required");
            assertThat(PROGRAMS.get(TEAM).walk(name, "?pageSize=500"))
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(
                            row -> assertThat(row.keySet()).isSubsetOf(fields).containsAll(always));
            for (Map<String, Object> parameter : (List<Map<String, Object>>) get.get("parameters")) {
                assertThat(PROGRAMS.get(TEAM)
                                .get(path + "?" + parameter.get("name") + "=%20")
                                .problem())
                        .as("the parameter is read: " + parameter.get("name"))
                        .isEqualTo("vraag");
            }
        });
        assertThat(described).isEqualTo(ApiAddresses.scopes()).isNotEmpty();
    }
}
