package nl.mgr.system.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.system.api.Program;
import nl.mgr.system.isolation.Addresses.Address;
import nl.mgr.system.rights.ApiAddresses;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.ProofReport;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Attempts over HTTP by members of municipalities inside and outside the modules, by providers and by the staff of both
 * cooperations. No answer may contain an id or a canary word of a row that is none of their business.
 */
class HttpIsolationIT {

    private static final long SEED = 20261130L;
    private static final String OUTSIDE = "beleidsmedewerker@rozendaal";
    private static final List<String> LOG_INS = List.of(
            "contractbeheerder@mgr-sdcg",
            "contractbeheerder@zuid-limburg",
            "inkoper@mgr-sdcg",
            "beleidsmedewerker@duiven",
            "beleidsmedewerker@wageningen",
            OUTSIDE,
            "beleidsmedewerker@heerlen",
            "aanbieder@mgr-sdcg",
            "aanbieder-018@mgr-sdcg",
            "aanbieder@zuid-limburg");
    /** Modules that exist for a municipality only where it takes part. */
    private static final List<String> PARTICIPATORY = List.of("providers", "contracts", "monitoring", "procurement");

    private static final String ONE = "Sociaal domein Centraal Gelderland";
    private static final String OTHER = "Inkoopteam Zuid-Limburg";
    private static final String OF_BOTH = "accountant@controle";
    private static final int ENOUGH_TO_FIND_A_HOLE = 900;
    private static final int SHOWN = 20;
    /** How many open each address for another to send what they opened; in the proof all do. */
    private static final int OPENERS = 3;

    private static Connection superuser;
    private static Canaries rows;
    private static List<Address> addresses;
    private static final List<Party> PARTIES = new ArrayList<>();

    private final HttpJudge judge = new HttpJudge(rows);
    private final HttpAttempts attempts = new HttpAttempts(PARTIES, addresses, judge, SEED);

    @BeforeAll
    static void enter() throws Exception {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
        rows = new Canaries(superuser);
        addresses = Addresses.all();
        for (String login : LOG_INS) {
            PARTIES.add(Party.of(Platform.shared(), superuser, rows, login, Platform.DEMO_DAY));
        }
    }

    @AfterAll
    static void leave() throws Exception {
        rows.takeOut();
        superuser.close();
    }

    private static Party party(String login) {
        return PARTIES.stream()
                .filter(party -> party.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private void everyAddressOnceAs(Party party) {
        for (Address address : addresses) {
            judge.page(party, address.path(), party.visitor().get(address.path()), Set.of());
        }
    }

    @Test
    void nothingOfAnotherIsInAnyAnswer() {
        int count = ProofReport.count(500, 5_000);
        PARTIES.forEach(this::everyAddressOnceAs);
        attempts.run(count);
        ProofReport.write(
                "http-isolation",
                "attempts=" + count,
                "seed=" + SEED,
                "addresses=" + addresses.size(),
                "parties=" + PARTIES.size(),
                "rows=" + rows.rows(),
                "kinds=" + attempts.kinds(),
                "answers=" + judge.statuses(),
                "own-seen=" + judge.ownSeen(),
                "violations=" + judge.violations().size());
        assertThat(judge.violations().stream().limit(SHOWN)).isEmpty();
        assertThat(judge.ownSeen().keySet())
                .as("who sees nothing of their own proves nothing")
                .containsAll(
                        LOG_INS.stream().filter(login -> !login.equals(OUTSIDE)).toList());
        assertThat(attempts.kinds().keySet())
                .as("every kind of attempt was made, and files of both formats came back")
                .contains(
                        "id",
                        "list",
                        "file-csv",
                        "file-xlsx",
                        "malformed",
                        "foreign-view",
                        "foreign-view-partially",
                        "tampered",
                        "same-browser");
    }

    /** Programs of the same organisations, with keys that may read all there is to read. */
    @Test
    void nothingOfAnotherIsInAnyAnswerToAKey() throws Exception {
        int answered = 0;
        try {
            for (Party party : PARTIES) {
                String key = "mgr_" + party.login();
                String secret = "mgr_" + HexFormat.of().formatHex(Fingerprint.ofText(key));
                asSuperuser(
                        "insert into platform.api_key (id, cooperation_id, organisation_id, name, hint, hash, scopes,"
                                + " made_at, made_by, made_by_id, last_day) select uuidv7(), m.cooperation_id, m.organisation_id,"
                                + " 'isolatieproef', 'mgr_', sha256('" + secret + "'), array['"
                                + String.join("', '", ApiAddresses.scopes().values())
                                + "'], now(), 'test', p.id, '2027-01-01' from platform.membership m"
                                + " join platform.person p on p.id = m.person_id where p.login_name = '" + party.login()
                                + "'");
                for (String path : ApiAddresses.scopes().keySet()) {
                    Program.Answer answer =
                            new Program(secret).get(Platform.shared().address(path + "?pageSize=500"));
                    answered += answer.status() == 200 ? 1 : 0;
                    judge.file(party, path, answer.status(), answer.body().getBytes(StandardCharsets.UTF_8), Set.of());
                }
            }
        } finally {
            asSuperuser("delete from platform.api_key_use where key_id in"
                    + " (select id from platform.api_key where name = 'isolatieproef')");
            asSuperuser("delete from platform.api_key where name = 'isolatieproef'");
        }
        assertThat(judge.violations().stream().limit(SHOWN)).isEmpty();
        assertThat(answered).isGreaterThan(2 * PARTIES.size());
        assertThat(judge.ownSeen().keySet())
                .as("who sees nothing of their own proves nothing")
                .containsAll(
                        LOG_INS.stream().filter(login -> !login.equals(OUTSIDE)).toList());
    }

    @Test
    void aModuleThatDoesNotExistAnswersLikeNonsense() {
        int asked = 0;
        for (Party party : PARTIES) {
            for (Address address : addresses) {
                if (party.scope().role().equals("mgr_municipality")
                        && PARTICIPATORY.contains(address.module())
                        && party.scope().domains().stream().noneMatch(domain -> domain.startsWith(address.module()))) {
                    asked++;
                    HttpVisitor.Answer answer = party.visitor().get(address.path());
                    assertThat(answer.status())
                            .as(party.login() + " " + address.path())
                            .isEqualTo(404);
                    judge.sameAsNonsense(party, answer);
                }
            }
        }
        assertThat(asked).isGreaterThan(15);
        assertThat(judge.violations()).isEmpty();
    }

    @Test
    void aViewThatSomebodyElseOpenedIsExpired() {
        int posted = 0;
        int openers = ProofReport.count(OPENERS, PARTIES.size());
        for (Address address : addresses) {
            for (int i = 0; i < openers; i++) {
                Party opener = PARTIES.get((addresses.indexOf(address) + i) % PARTIES.size());
                Optional<FormElement> form =
                        opener.visitor().get(address.path()).form();
                if (form.isPresent()) {
                    Party other = PARTIES.get((PARTIES.indexOf(opener) + ++posted) % PARTIES.size());
                    if (!other.equals(opener)) {
                        attempts.expired(other, other.visitor(), form.get(), posted % 2 == 0);
                    }
                }
            }
        }
        ProofReport.write(
                "http-foreign-views",
                "forms=" + posted,
                "answers=" + judge.statuses(),
                "violations=" + judge.violations().size());
        assertThat(posted).isGreaterThan(PARTIES.size());
        assertThat(judge.violations()).isEmpty();
    }

    /** One person, two tabs: the one switches to the other cooperation, the other still shows a form of the first. */
    @Test
    void whatAnotherTabShowedBeforeASwitchIsExpired() {
        HttpVisitor browser =
                HttpVisitor.of(Platform.shared()).logsInAs(OF_BOTH).actsFor(ONE);
        Party first = party("contractbeheerder@mgr-sdcg");
        Party then = party("contractbeheerder@zuid-limburg");
        int expired = 0;
        for (Address address : addresses) {
            Optional<FormElement> tab = browser.get(address.path()).form();
            if (tab.isPresent() && !address.path().equals("/account/kies")) {
                browser.actsFor(OTHER);
                attempts.expired(then, browser, tab.get(), ++expired % 2 == 0);
                judge.page(then, address.path(), browser.get(address.path()), Set.of());
                browser.actsFor(ONE);
            }
        }
        assertThat(expired).isPositive();
        assertThat(first.own().intersects(then.own())).isTrue();
        assertThat(judge.violations()).isEmpty();
    }

    /** Pages of the module that owns the table, and ids of others in their addresses. */
    @Test
    void controlWithThePolicyOfOneTableOffItIsFound() throws Exception {
        asSuperuser("alter table contracts.contract disable row level security");
        try {
            List<Address> near = addresses.stream()
                    .filter(address -> address.module().equals("contracts"))
                    .toList();
            new HttpAttempts(PARTIES, near, judge, SEED).runUntil(this::theHoleIsFound, ENOUGH_TO_FIND_A_HOLE);
        } finally {
            asSuperuser("alter table contracts.contract enable row level security");
        }
        assertThat(theHoleIsFound()).isTrue();
    }

    private boolean theHoleIsFound() {
        return judge.violations().stream().anyMatch(violation -> violation.endsWith("of contracts.contract"));
    }

    private static void asSuperuser(String sql) throws Exception {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
