package nl.mgr.system.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document whose term is over is destroyed when two administrators agree, and only then. */
class DestructionIT {

    private static final String DUE = "/account/vernietigen";
    private static final String ADD = """
            insert into contracts.contract (id, cooperation_id, number, title, provider_id, status, source, valid_from,
              valid_until, signed_on, signed_by)
            select uuidv7(), p.cooperation_id, 'VERNIETIG-' || kind, 'Voorbij', p.id, status, 'test', '2015-01-01', until,
                   '2014-12-01', 'test'
            from (select p.id, p.cooperation_id from providers.provider p
                  join cooperation.cooperation o on o.id = p.cooperation_id where o.code = 'mgr-sdcg'
                  order by p.id limit 1) p
            cross join (values ('over', 'ended', date '2018-01-01'), ('dagloos', 'ended', null), ('loopt', 'signed', null),
                               ('leeg', 'ended', date '2018-01-01'))
              as kinds (kind, status, until)""";
    private static final String ROLES = """
            update platform.membership m set roles = %s from platform.person p
            where p.id = m.person_id and p.login_name = 'manager@mgr-sdcg'""";

    private static final String FORGET =
            "update platform.document_term set years = null, ground = '', version = version + 1";

    private static HttpVisitor staff;
    private static HttpVisitor first;
    private static HttpVisitor second;

    @BeforeAll
    static void enter() throws SQLException {
        execute(ADD, ROLES.formatted("m.roles || 'administrator'::text"));
        staff = HttpVisitor.of(Platform.shared()).logsInAs("contractbeheerder@mgr-sdcg");
        first = HttpVisitor.of(Platform.shared()).logsInAs("beheerder@mgr-sdcg");
        second = HttpVisitor.of(Platform.shared()).logsInAs("manager@mgr-sdcg");
    }

    @BeforeEach
    void withoutTerms() throws SQLException {
        execute(FORGET);
    }

    @AfterAll
    static void leave() throws SQLException {
        execute(
                ROLES.formatted("array_remove(m.roles, 'administrator')"),
                "delete from contracts.contract where number like 'VERNIETIG-%'",
                FORGET);
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static String ask(String question) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                ResultSet row = database.createStatement().executeQuery(question)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    private static Answer send(Answer page, String form, String button, Map<String, String> typed, String text) {
        FormElement filled = (FormElement) page.page().expectFirst("form#" + form);
        Map<String, String> fields = HttpVisitor.fields(filled);
        Element file = filled.expectFirst("input[type=file]");
        Element pressed = filled.expectFirst("[name=" + form + ":" + button + "]");
        fields.remove(file.attr("name"));
        fields.put(pressed.attr("name"), pressed.attr("value"));
        typed.forEach((name, value) -> fields.put(form + ":" + name, value));
        return staff.upload(
                filled.absUrl("action"),
                fields,
                file.attr("name"),
                "notitie.txt",
                text.getBytes(StandardCharsets.UTF_8));
    }

    private static String contract(String kind) throws SQLException {
        return ask("select id from contracts.contract where number = 'VERNIETIG-" + kind + "'");
    }

    /** A letter with two versions. */
    private static String letter(String at, String title, String text) throws SQLException {
        Answer added = send(
                staff.get("/account/document-nieuw?over=contracts:contract:" + contract(at)),
                "document",
                "voegToe",
                Map.of("naam", title, "soort", "letter"),
                text + " Eerste versie.");
        assertThat(added.address()).contains("/account/document?id=");
        send(added, "versie", "bewaar", Map.of(), text + " Tweede versie.");
        return added.address().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    private static void term(String years, String ground) {
        Answer saved = first.press(
                first.get("/account/bewaartermijn?soort=letter"), "bewaar", Map.of("jaren", years, "grond", ground));
        assertThat(told(saved)).isEmpty();
    }

    private static String told(Answer answer) {
        return answer.page().select(".errors").text();
    }

    private static Answer propose(String document) {
        Answer list = first.press(first.get("/account/vernietigen-kiezen?kies=" + document), "maak", Map.of());
        assertThat(list.address()).contains("/account/vernietigingslijst?id=");
        return list;
    }

    private static String address(Answer list) {
        return "/account/vernietigingslijst?id=" + list.address().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    private static String contents(String condition) throws SQLException {
        return ask("select count(*) from platform.document_content c join platform.document_version v on v.id ="
                + " c.version_id where v.document_id " + condition);
    }

    private static boolean found(String word, String document) {
        return !staff.get("/zoeken?q=" + word)
                .page()
                .select("main a[href*=" + document + "]")
                .isEmpty();
    }

    @Test
    void aTermIsANumberOfYearsWithAGround() {
        assertThat(first.get("/account/bewaartermijnen")
                        .page()
                        .select("main tr:contains(Bewijsstuk)")
                        .text())
                .contains("Geen termijn");
        Answer page = first.get("/account/bewaartermijn?soort=evidence");
        assertThat(told(first.press(page, "bewaar", Map.of("jaren", "0", "grond", "Proef"))))
                .contains("Een termijn is 1 tot 100 jaar. U vulde 0 in.");
        assertThat(told(first.press(page, "bewaar", Map.of("jaren", "101", "grond", "Proef"))))
                .contains("U vulde 101 in.");
        assertThat(told(first.press(page, "bewaar", Map.of("jaren", "7", "grond", ""))))
                .contains("Bij een termijn hoort een grond");
        Answer late = first.get("/account/bewaartermijn?soort=evidence");
        assertThat(first.press(page, "bewaar", Map.of("jaren", "7", "grond", "Categorie 12"))
                        .page()
                        .select("main tr:contains(Bewijsstuk)")
                        .text())
                .contains("7 jaar")
                .contains("Categorie 12");
        assertThat(told(first.press(late, "bewaar", Map.of("jaren", "9", "grond", "Later"))))
                .contains("7, Categorie 12");
    }

    @Test
    void whatIsDueIsDestroyedByTwoAndItsFactsStay() throws SQLException, IOException {
        String id = letter("over", "Brief zilverreiger", "Over de zilverreigerafspraak.");
        String other = letter("over", "Brief wielewaal", "Over de wielewaalafspraak.");
        String running = letter("loopt", "Brief lopend", "Over wat loopt.");
        String undated = letter("dagloos", "Brief dagloos", "Over wat ooit voorbij ging.");
        assertThat(first.get(DUE).page().select("main a[href$=" + id + "]")).isEmpty();

        term("5", "Selectielijst, categorie 7");
        Answer due = first.get(DUE);
        assertThat(due.page().select("#kan tr:has(a[href$=" + id + "])").text())
                .contains("Brief zilverreiger", "VERNIETIG-over", "31-12-2017", "5 jaar", "categorie 7", "1-1-2023");
        assertThat(due.page().select("#kan a[href$=" + running + "], #zonderDag a[href$=" + running + "]"))
                .isEmpty();
        assertThat(due.page().select("#kan a[href$=" + undated + "]")).isEmpty();
        assertThat(due.page()
                        .select("#zonderDag tr:has(a[href$=" + undated + "])")
                        .text())
                .contains("De laatste dag staat nergens.");

        assertThat(first.get("/account/vernietigen-kiezen?kies=" + id)
                        .page()
                        .select("#gevolg")
                        .text())
                .contains("Brief zilverreiger")
                .contains("Mag weg sinds");
        Answer list = propose(id);
        assertThat(list.page().select("form#goed input[name=id], form#terug input[name=id]"))
                .hasSize(2);
        assertThat(list.page().select("#documenten table.ledger--stack")).hasSize(1);
        String file = ask("select id from platform.document_version where number = 2 and document_id = '" + id + "'");
        String rest = contents("<> '" + id + "'");
        assertThat(told(first.press(list, "vernietig", Map.of()))).contains("Vraag een andere beheerder.");
        assertThat(contents("= '" + id + "'")).isEqualTo("2");
        assertThat(found("zilverreigerafspraak", id)).isTrue();
        assertThat(first.get(DUE).page().select("#kan a[href$=" + id + "]")).isEmpty();

        Answer seen = second.get(address(list));
        Answer done = second.press(seen, "vernietig", Map.of());
        assertThat(told(done)).isEmpty();
        assertThat(done.page().select("main").text())
                .contains("Brief zilverreiger")
                .contains("Vernietigd");
        assertThat(contents("= '" + id + "'")).isEqualTo("0");
        assertThat(contents("<> '" + id + "'")).isEqualTo(rest);
        assertThat(found("zilverreigerafspraak", id)).isFalse();
        assertThat(ask("select count(*) from platform.search_word where word like 'zilverreigera%'"))
                .isEqualTo("0");
        assertThat(ask("select count(*) from platform.search_word where word like 'wielewaala%'"))
                .isNotEqualTo("0");

        assertThat(staff.get("/account/document-bestand?id=" + file).status()).isEqualTo(410);
        assertThat(staff.get("/account/document-bestand?id=" + file).page().text())
                .contains("Dit document is vernietigd");
        Answer page = staff.get("/account/document?id=" + id);
        assertThat(page.page().select("main").text())
                .contains("volgens vernietigingslijst")
                .contains("Grond: Selectielijst, categorie 7")
                .contains(ask("select sha256 from platform.document_version where id = '" + file + "'"));
        assertThat(page.page().select("main a[href*=document-bestand], main form#versie, main iframe"))
                .isEmpty();
        assertThat(staff.get("/account/documenten").page().select("main a[href$=" + id + "]"))
                .isEmpty();
        assertThat(staff.get("/contracten/contract?id=" + contract("over"))
                        .page()
                        .select("#documenten tr:has(a[href$=" + id + "])")
                        .text())
                .contains("Vernietigd op");
        assertThat(zipped(contract("over"))).containsExactly("notitie.txt");

        String facts =
                ask("select destroyed_at || destroyed_by || version from platform.document where id = '" + id + "'");
        String trail = ask("select count(*) from platform.audit_entry where table_name like 'platform.document%'");
        assertThat(told(second.press(seen, "vernietig", Map.of()))).contains("Er is niets veranderd.");
        assertThat(ask("select destroyed_at || destroyed_by || version from platform.document where id = '" + id + "'"))
                .isEqualTo(facts);
        assertThat(ask("select count(*) from platform.audit_entry where table_name like 'platform.document%'"))
                .isEqualTo(trail);
        assertThat(ask("select new->>'destroyed_by' from platform.audit_entry where row_id = '" + id
                        + "' and reason like 'Vernietigd volgens%'"))
                .isNotEmpty();

        for (String login : List.of("beheerder@zuid-limburg", "contractbeheerder@mgr-sdcg", "beheerder@duiven")) {
            HttpVisitor stranger = HttpVisitor.of(Platform.shared()).logsInAs(login);
            assertThat(stranger.get(address(list)).status()).as(login).isEqualTo(404);
        }
        assertThat(found("wielewaalafspraak", other)).isTrue();
    }

    private static List<String> zipped(String contract) throws IOException {
        List<String> names = new ArrayList<>();
        byte[] body = staff.download("/account/documenten-bestand?over=contracts:contract:" + contract)
                .body();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        names.removeIf(name -> name.contains("("));
        return names;
    }

    @Test
    void aListThatDoesNotHoldAnyMoreDestroysNothing() throws SQLException {
        String id = letter("over", "Brief kwartelkoning", "Over de kwartelkoningafspraak.");
        term("5", "Selectielijst, categorie 7");
        Answer list = propose(id);
        send(staff.get("/account/document?id=" + id), "versie", "bewaar", Map.of(), "Nog een versie.");
        assertThat(told(second.press(second.get(address(list)), "vernietig", Map.of())))
                .contains("Brief kwartelkoning")
                .contains("Er is niets vernietigd.");
        assertThat(contents("= '" + id + "'")).isEqualTo("3");
        assertThat(told(second.press(second.get(address(list)), "stuurTerug", Map.of("waarom", ""))))
                .isNotEmpty();
        Answer back = second.press(second.get(address(list)), "stuurTerug", Map.of("waarom", "Eerst nakijken."));
        assertThat(back.page().select("main").text()).contains("Teruggestuurd").contains("Eerst nakijken.");
        assertThat(first.get(DUE).page().select("#kan a[href$=" + id + "]")).isNotEmpty();

        Answer again = propose(id);
        term("50", "Selectielijst, categorie 8");
        assertThat(told(second.press(second.get(address(again)), "vernietig", Map.of())))
                .contains("Er is niets vernietigd.");
        assertThat(contents("= '" + id + "'")).isEqualTo("3");
    }

    @Test
    void aListWhoseTermGotAnotherGroundIsNotCarriedOut() throws SQLException {
        String id = letter("over", "Brief roerdomp", "Over de roerdompafspraak.");
        term("5", "Selectielijst, categorie 7");
        Answer list = propose(id);
        term("5", "Selectielijst, categorie 9");
        assertThat(told(second.press(second.get(address(list)), "vernietig", Map.of())))
                .contains("Brief roerdomp")
                .contains("Er is niets vernietigd.");
        assertThat(contents("= '" + id + "'")).isEqualTo("2");
    }

    @Test
    void theDatabaseKnowsWhoActs() throws SQLException {
        String id = letter("over", "Brief snor", "Over de snorafspraak.");
        term("5", "Selectielijst, categorie 7");
        String list = address(propose(id)).replaceAll(".*=", "");
        String maker = ask("select made_by_id from platform.destruction_list where id = '" + list + "'");
        String other = ask("select id from platform.person where login_name = 'manager@mgr-sdcg'");
        String add =
                "insert into platform.destruction_list (id, cooperation_id, number, state, documents, made_at, made_by,"
                        + " made_by_id, decided_at, decided_by, decided_by_id) select uuidv7(), kernel.cooperation(), 9999, '%s', 1,"
                        + " now(), 'test', '%s', %s";
        assertThat(refused(other, add.formatted("open", maker, "null, null, null")))
                .contains("made by who acts");
        assertThat(refused(maker, add.formatted("approved", maker, "now(), 'test', '" + other + "'::uuid")))
                .contains("begins open");
        String decide =
                "update platform.destruction_list set state = 'approved', decided_at = now(), decided_by = 'test',"
                        + " decided_by_id = '" + other + "' where id = '" + list + "'";
        assertThat(refused(maker, decide)).contains("decided on by who acts");
        assertThat(refused(other, decide)).isEmpty();
        assertThat(refused(other, decide, decide)).contains("was decided on");
        String destroy = "select platform.destroy('" + list + "')";
        assertThat(refused(other, decide, "select set_config('mgr.person', '" + maker + "', true)", destroy))
                .contains("by who approved it");
        assertThat(refused(other, decide, destroy, destroy)).contains("carried out before");
        String line =
                "insert into platform.destruction_line select uuidv7(), i.cooperation_id, i.list_id, d.id, i.subject,"
                        + " i.record_title, i.kind, i.title, i.sha256, i.counted_from, i.by_record, i.years, i.ground, i.since"
                        + " from platform.destruction_line i join platform.document d on d.id <> i.document_id where i.list_id = '"
                        + list + "' limit 1";
        assertThat(refused(other, line)).contains("only who made an open destruction list");
        assertThat(refused(other, decide, "select set_config('mgr.person', '" + maker + "', true)", line))
                .contains("only who made an open destruction list");
        assertThat(refused(maker, line, "select set_config('mgr.person', '" + other + "', true)", decide, destroy))
                .contains("does not name 1 documents");
        assertThat(contents("= '" + id + "'")).isEqualTo("2");
    }

    /** What PostgreSQL says to staff of the cooperation; empty when it does what it is told. Nothing of it stays. */
    private static String refused(String person, String... statements) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute(
                    "select set_config('mgr.cooperation', id::text, true), set_config('role', 'mgr_staff', true),"
                            + " set_config('mgr.person', '" + person + "', true) from cooperation.cooperation"
                            + " where code = 'mgr-sdcg'");
            try {
                for (String each : statements) {
                    statement.execute(each);
                }
                return "";
            } catch (SQLException e) {
                assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("42501");
                return String.valueOf(e.getMessage());
            } finally {
                database.rollback();
            }
        }
    }

    @Test
    void whoAddsWhileItIsDestroyedIsToldSo() throws SQLException {
        String id = letter("over", "Brief grutto", "Over de gruttoafspraak.");
        term("5", "Selectielijst, categorie 7");
        String list = address(propose(id)).replaceAll(".*=", "");
        Answer page = staff.get("/account/document?id=" + id);
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("select from platform.document where id = '" + id + "' for update");
            CompletableFuture<Answer> added =
                    CompletableFuture.supplyAsync(() -> send(page, "versie", "bewaar", Map.of(), "Te laat."));
            Awaitility.await().until(() -> !ask("select pid from pg_stat_activity where wait_event_type = 'Lock'"
                            + " and query like '%document%'")
                    .isEmpty());
            statement.execute(
                    "update platform.document set destroyed_at = now(), destroyed_by = 'test', destroyed_list = '"
                            + list + "' where id = '" + id + "'");
            database.commit();
            Answer late = added.join();
            assertThat(late.status()).isEqualTo(200);
            assertThat(told(late)).contains("Brief grutto").contains("vernietigd");
            // it was told so only: nothing of it was destroyed
            statement.execute("update platform.document set destroyed_at = null, destroyed_by = null,"
                    + " destroyed_list = null where id = '" + id + "'");
            database.commit();
        }
        assertThat(contents("= '" + id + "'")).isEqualTo("2");
    }

    @Test
    void whatIsDestroyedCannotBeTakenAlong() throws SQLException {
        String id = letter("leeg", "Brief kemphaan", "Over de kemphaanafspraak.");
        String all = "/account/documenten-bestand?over=contracts:contract:" + contract("leeg");
        String link = "#documenten a[href*=documenten-bestand]";
        Answer record = staff.get("/contracten/contract?id=" + contract("leeg"));
        assertThat(record.page().select(link)).hasSize(1);
        assertThat(staff.download(all).statusCode()).isEqualTo(200);
        term("5", "Selectielijst, categorie 7");
        Answer list = propose(id);
        assertThat(told(second.press(second.get(address(list)), "vernietig", Map.of())))
                .isEmpty();
        Answer after = staff.get("/contracten/contract?id=" + contract("leeg"));
        assertThat(after.page().select("#documenten tr").text()).contains("Brief kemphaan", "Vernietigd op");
        assertThat(after.page().select(link)).isEmpty();
        assertThat(staff.get(all).status()).isEqualTo(404);
    }
}
