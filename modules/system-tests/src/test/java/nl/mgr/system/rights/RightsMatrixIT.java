package nl.mgr.system.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.ProofReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The written expectation over HTTP: of every address, somebody with exactly one role gets the page, or the same answer
 * as for an address that does not exist.
 */
class RightsMatrixIT {

    /** A demo log-in per role. */
    private static final Map<String, String> PEOPLE = new TreeMap<>(Map.ofEntries(
            Map.entry("administrator", "beheerder@mgr-sdcg"),
            Map.entry("manager", "manager@mgr-sdcg"),
            Map.entry("buyer", "inkoper@mgr-sdcg"),
            Map.entry("lawyer", "jurist@mgr-sdcg"),
            Map.entry("relation-manager", "relatiemanager@mgr-sdcg"),
            Map.entry("contract-administrator", "contractbeheerder@mgr-sdcg"),
            Map.entry("project-leader", "projectleider@mgr-sdcg"),
            Map.entry("financial-adviser", "financieel-adviseur@mgr-sdcg"),
            Map.entry("management-assistant", "managementassistent@mgr-sdcg"),
            Map.entry("auditor", "lezer@mgr-sdcg"),
            Map.entry("municipality-administrator", "beheerder@duiven"),
            Map.entry("policy-officer", "beleidsmedewerker@duiven"),
            Map.entry("access-member", "toegang@duiven"),
            Map.entry("finance-officer", "financieel-medewerker@duiven"),
            Map.entry("alderman", "wethouder@duiven"),
            Map.entry("provider-administrator", "aanbiederbeheerder@mgr-sdcg"),
            Map.entry("data-officer", "gegevensmedewerker@mgr-sdcg"),
            Map.entry("signatory", "tekenbevoegde@mgr-sdcg"),
            Map.entry("platform-administrator", "beheerder@installatie")));

    /** Exists only with the token of the first start, which nobody has in the demo. */
    /** For who brings something along or comes from elsewhere: a link with a token, a password that was right just now. */
    private static final Set<String> FOR_WHO_COMES_WITH_SOMETHING = Set.of(
            "/account/eerste-beheerder",
            "/account/welkom",
            "/account/code",
            "/account/vastmaken",
            "/account/mailadres",
            "/account/aangemeld",
            "/account/uitgelogd",
            "/account/naar-organisatie");

    private static final String FOR_PROGRAMS = "/api/";
    private static final String LOG_OUT = "/account/uitloggen";
    private static final String HOME = "/vandaag";
    private static final String FAILED = "01920000-0000-7000-8000-0000000fa11e";
    private static final String MAILED = "rechten@regio.example";
    private static final String IMPORT = "01920000-0000-7000-8000-0000000f11e0";
    private static final String FIGURES = "01920000-0000-7000-8000-0000000f11e1";
    private static final String TASK = "01920000-0000-7000-8000-00000000fa5c";
    private static final String KEY = "rechtenproef";
    private static final Set<String> ANYBODY_WITHIN = Set.of("everybody", "signed-in", "anonymous");
    private static final String NONSENSE = "/onzin/van-niemand";

    private static Connection superuser;
    private static PageExamples examples;
    private static final Map<String, HttpVisitor> VISITORS = new TreeMap<>();
    private static final Map<String, Set<String>> WRITTEN = new TreeMap<>();

    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    static void enter() throws SQLException {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
        asSuperuser("delete from kernel.outbox where id = '" + FAILED + "'");
        asSuperuser(
                "insert into kernel.outbox (id, listener, event, payload, cooperation_id, cause, created_at, due_at,"
                        + " attempts, failure) select '" + FAILED
                        + "', 'test', 'test', '{}', id, 'test', now(), '2100-01-01', 9,"
                        + " 'test' from cooperation.cooperation where code = 'mgr-sdcg'");
        asSuperuser("delete from platform.mail where address = '" + MAILED + "'");
        asSuperuser(
                "insert into platform.mail (id, cooperation_id, person_id, address, kind, version, language, subject,"
                        + " message_id, cause, state, created_at, due_at, ended_at) select uuidv7(), c.id, p.id, '"
                        + MAILED
                        + "', 'melding', 1, 'nl', 'test', '<test>', 'test', 'failed', now(), now(), now() from platform.person p,"
                        + " (select id from cooperation.cooperation where code = 'mgr-sdcg' union all select null) as c"
                        + " where p.login_name = 'beheerder@installatie'");
        withoutImports();
        imported(IMPORT, "aanbieders");
        imported(FIGURES, "kengetallen");
        asSuperuser("delete from platform.task where id = '" + TASK + "'");
        asSuperuser(
                "insert into platform.task (id, cooperation_id, party, municipality_id, party_name, module, kind, subject,"
                        + " task_key, origin, facts, address, role, needs, awaited, since, opened_at, state, ended_at, ended_by)"
                        + " select '" + TASK + "', c.id, 'municipality', m.id, m.name, 'cooperation', 'haalop',"
                        + " 'cooperation:municipality:' || m.id, 'test', 'test', '', '/vandaag', 'policy-officer',"
                        + " 'platform.task.view', false, '2026-11-01', now(), 'done', now(), 'test'"
                        + " from cooperation.cooperation c, cooperation.municipality m where c.code = 'mgr-sdcg' and m.name = 'Duiven'");
        withoutKeys();
        asSuperuser(
                "insert into platform.api_key (id, cooperation_id, organisation_id, name, hint, hash, scopes, made_at,"
                        + " made_by, made_by_id, last_day) select uuidv7(), m.cooperation_id, m.organisation_id, '"
                        + KEY
                        + "', 'mgr_', sha256(m.id::text::bytea), '{gemeenten-lezen}', now(), 'test', m.person_id,"
                        + " '2027-01-01' from platform.membership m where m.cooperation_id is not null"
                        + " and m.roles && array['administrator', 'municipality-administrator', 'provider-administrator']");
        examples = new PageExamples(superuser, Platform.DEMO_DAY);
        PEOPLE.forEach((role, login) ->
                VISITORS.put(role, HttpVisitor.of(Platform.shared()).logsInAs(login)));
        RightsMatrix.written().rows().forEach((thing, roles) -> {
            if (thing.startsWith("view ")) {
                WRITTEN.put(thing.substring("view ".length()), roles);
            }
        });
    }

    @AfterAll
    static void leave() throws SQLException {
        asSuperuser("delete from kernel.outbox where id = '" + FAILED + "'");
        asSuperuser("delete from platform.mail where address = '" + MAILED + "'");
        asSuperuser("delete from platform.task where id = '" + TASK + "'");
        withoutImports();
        withoutKeys();
        superuser.close();
    }

    private static void withoutKeys() throws SQLException {
        asSuperuser("delete from platform.api_key where name = '" + KEY + "'");
    }

    private static void imported(String run, String kind) throws SQLException {
        asSuperuser(
                "insert into platform.import_run (id, cooperation_id, kind, file_name, size, sha256, state, row_count,"
                        + " made_at, made_by, ended_at) select '" + run + "', id, '" + kind
                        + "', 'test.csv', 1, repeat('0', 64), 'nothing', 1, now(), 'test', now()"
                        + " from cooperation.cooperation where code = 'mgr-sdcg'");
        asSuperuser("insert into platform.import_file (run_id, cooperation_id, content)"
                + " select id, cooperation_id, 'kvk;naam' from platform.import_run where id = '" + run + "'");
    }

    private static void withoutImports() throws SQLException {
        for (String run : List.of(IMPORT, FIGURES)) {
            asSuperuser("delete from platform.import_file where run_id = '" + run + "'");
            asSuperuser("delete from platform.import_run where id = '" + run + "'");
        }
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Addresses that somebody reaches as they are written. */
    private static List<String> addresses() {
        return WRITTEN.keySet().stream()
                .filter(address -> !address.endsWith("/*")
                        && !address.startsWith(FOR_PROGRAMS)
                        && !address.equals(LOG_OUT)
                        && !FOR_WHO_COMES_WITH_SOMETHING.contains(address))
                .toList();
    }

    @Test
    void everyRoleHasSomebodyWithThatRoleOnly() throws SQLException {
        assertThat(PEOPLE.keySet())
                .containsExactlyInAnyOrderElementsOf(RightsMatrix.roles().toList());
        try (Statement statement = superuser.createStatement()) {
            for (Map.Entry<String, String> person : PEOPLE.entrySet()) {
                ResultSet row = statement.executeQuery(
                        "select string_agg(m.roles::text, ' ') from platform.membership m join platform.person p"
                                + " on p.id = m.person_id where p.login_name = '" + person.getValue() + "'");
                row.next();
                assertThat(row.getString(1)).as(person.getValue()).isEqualTo("{" + person.getKey() + "}");
            }
        }
    }

    @Test
    void everyAddressAnswersEveryRoleAsWritten() throws SQLException {
        int opened = 0;
        int refused = 0;
        for (String address : addresses()) {
            Set<String> written = WRITTEN.get(address);
            for (String role : VISITORS.keySet()) {
                if (written.contains(role) || written.stream().anyMatch(ANYBODY_WITHIN::contains)) {
                    opened += opens(address, role);
                } else {
                    refused += refuses(address, role);
                }
            }
        }
        ProofReport.write(
                "rights-over-http",
                "addresses=" + WRITTEN.size(),
                "roles=" + VISITORS.size(),
                "opened=" + opened,
                "refused=" + refused,
                "wrong=" + wrong.size());
        assertThat(wrong).isEmpty();
    }

    private int opens(String address, String role) throws SQLException {
        Optional<String> example = examples.of(address, PEOPLE.get(role));
        if (example.isEmpty()) {
            wrong.add(address + " is for the " + role + ", but nothing that it could show is theirs");
            return 0;
        }
        HttpVisitor.Answer answer = VISITORS.get(role).get(example.get());
        String path = URI.create(answer.address()).getPath();
        if (answer.status() != 200 || !path.equals(address.equals("/index") ? HOME : address)) {
            wrong.add(example.get() + " is for the " + role + ", but is answered " + answer.status() + " "
                    + answer.address());
        }
        return 1;
    }

    /** Even with the id of something that is there. */
    private int refuses(String address, String role) throws SQLException {
        HttpVisitor visitor = VISITORS.get(role);
        String example = examples.of(address, PEOPLE.get(role))
                .or(() -> anybodysExample(address))
                .orElse(address);
        HttpVisitor.Answer answer = visitor.get(example);
        if (!answer.sameAs(visitor.get(NONSENSE)) || answer.status() != 404) {
            wrong.add(example + " is not for the " + role + ", but is answered " + answer.status() + " "
                    + answer.address());
        }
        return 1;
    }

    private Optional<String> anybodysExample(String address) {
        try {
            return examples.of(address, PEOPLE.get("administrator"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void strangersAreAskedToLogInWhateverTheyWant() {
        HttpVisitor stranger = HttpVisitor.of(Platform.shared());
        for (String address : addresses()) {
            HttpVisitor.Answer answer = stranger.get(address);
            boolean open = WRITTEN.get(address).contains("anonymous");
            if (answer.status() != 200 || answer.address().contains(address) != open) {
                wrong.add(address + " is answered " + answer.status() + " " + answer.address());
            }
        }
        assertThat(stranger.get(NONSENSE).address()).contains("/account/inloggen");
        assertThat(wrong).isEmpty();
    }

    /** A program shows a key; whoever logged in, in whatever role, shows none. */
    @Test
    void addressesForProgramsOpenToNobodyWithoutAKey() {
        List<HttpVisitor> visitors = new ArrayList<>(VISITORS.values());
        visitors.add(HttpVisitor.of(Platform.shared()));
        for (String address : WRITTEN.keySet()) {
            if (address.startsWith(FOR_PROGRAMS)) {
                boolean open = WRITTEN.get(address).contains("anonymous");
                for (HttpVisitor visitor : visitors) {
                    assertThat(visitor.get(address).status()).as(address).isEqualTo(open ? 200 : 401);
                    assertThat(visitor.get(address + "/iets").status())
                            .as(address)
                            .isEqualTo(401);
                }
            }
        }
        assertThat(WRITTEN.keySet()).anyMatch(address -> address.startsWith(FOR_PROGRAMS));
    }

    /** Sources of pages, folders of modules and what only looks like an address, for those who may open the page. */
    @Test
    void besideItsAddressNothingOfAPageExists() {
        for (String role : List.of("administrator", "policy-officer", "data-officer", "platform-administrator")) {
            HttpVisitor visitor = VISITORS.get(role);
            HttpVisitor.Answer nonsense = visitor.get(NONSENSE);
            assertThat(nonsense.status()).isEqualTo(404);
            for (String address : addresses()) {
                String folder = address.substring(0, address.lastIndexOf('/') + 1);
                for (String beside : List.of(address + ".xhtml", address + "/", address + "/iets", folder)) {
                    if (!beside.equals("/")
                            && !beside.equals("/index.xhtml")
                            && !visitor.get(beside).sameAs(nonsense)) {
                        wrong.add(role + " " + beside + " is answered "
                                + visitor.get(beside).status());
                    }
                }
            }
        }
        assertThat(wrong.stream().distinct()).isEmpty();
    }
}
