package nl.mgr.system.providers;

import static nl.mgr.system.providers.Register.as;
import static nl.mgr.system.providers.Register.provider;
import static nl.mgr.system.providers.Register.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.system.imports.ImportDriver;
import nl.mgr.system.imports.ProviderFile;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The team adds codes of the AGB register to provider 019 and ends them; which one counts follows from the day. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AgbIT {

    private static final String NUMBER = "019";
    private static final String COUNTS = "select agb_code from providers.provider where id = " + provider(NUMBER);
    private static final String ADDED = "providers.agb_registration where code like '98777%'";

    private static Register register;
    private static HttpVisitor staff;
    private static String id;
    private static String first;

    @BeforeAll
    static void enter() throws SQLException {
        register = new Register();
        staff = as("contractbeheerder@mgr-sdcg");
        id = register.ask("select " + provider(NUMBER));
        first = register.ask(COUNTS);
    }

    @AfterAll
    static void leave() throws SQLException {
        register.execute(
                "delete from " + ADDED,
                "update providers.agb_registration set valid_until = null where code = '" + first + "'",
                "update providers.provider set agb_code = '" + first + "' where id = '" + id + "'");
        register.close();
    }

    private static Answer add(Map<String, String> typed) {
        Map<String, String> all =
                new HashMap<>(Map.of("code", "98777001", "soort", "vestiging", "vanaf", "30-11-2026"));
        all.putAll(typed);
        return staff.press(staff.get("/aanbieders/agb-nieuw?aanbieder=" + id), "voegtoe", all);
    }

    private static Answer end(String code, String lastDay) throws SQLException {
        String one = register.ask("select id from providers.agb_registration where code = '" + code
                + "' order by valid_from desc limit 1");
        return staff.press(staff.get("/aanbieders/agb?id=" + one), "beeindig", Map.of("laatste", lastDay));
    }

    private static String line(HttpVisitor who, String page, String code) {
        return who.get(page).page().select("#agb tr:contains(" + code + ")").text();
    }

    private static String page() {
        return "/aanbieders/aanbieder?id=" + id;
    }

    @Test
    @Order(1)
    void whatCannotBeIsRefusedWithRuleAndRemedy() throws SQLException {
        String other = register.ask("select agb_code from providers.provider where id = " + provider("020"));
        assertThat(says(add(Map.of("code", other))))
                .contains(
                        "AGB-code " + other + " is vanaf", "van Zorgaanbieder 020", "hoort een code bij één aanbieder");
        assertThat(says(add(Map.of("code", "9877700")))).contains("precies acht cijfers");
        assertThat(says(add(Map.of("tm", "29-11-2026"))))
                .contains("De laatste dag 29 november 2026 ligt voor de eerste dag 30 november 2026");
        assertThat(register.ask("select count(*) from " + ADDED)).isEqualTo("0");
    }

    @Test
    @Order(2)
    void aBranchStandsBesideTheEnterprise() throws SQLException {
        String site = register.ask(
                "select id from providers.site where name = 'Hoofdvestiging' and provider_id = '" + id + "' limit 1");
        assertThat(says(add(Map.of("locatie", site)))).contains("is toegevoegd", "vestiging", "geldt ook");
        assertThat(line(staff, page(), "98777001")).contains("vestiging: Hoofdvestiging", "geldt ook", "30-11-2026");
        assertThat(line(staff, page(), first)).contains("onderneming", "telt nu");
        assertThat(line(as("beleidsmedewerker@duiven"), page(), "98777001")).contains("vestiging");
        assertThat(register.ask(COUNTS)).isEqualTo(first);
        String own = line(as("aanbieder@mgr-sdcg"), "/aanbieders/mijn", "98900016");
        assertThat(own).as("of the demo").contains("onderneming", "voorbij", "1-1-2012", "1-1-2017");
    }

    @Test
    @Order(3)
    void theOneThatBeganLastCountsAndWhatItReplacesStays() throws SQLException {
        assertThat(says(add(Map.of("code", "98777002", "soort", "onderneming"))))
                .contains("telt nu");
        assertThat(register.ask(COUNTS)).isEqualTo("98777002");
        assertThat(line(staff, page(), first)).contains("geldt ook");
        assertThat(says(end(first, "31-10-2026"))).contains("eindigt na 31 oktober 2026");
        assertThat(line(staff, page(), first)).contains("voorbij", "31-10-2026");
        assertThat(says(add(Map.of("code", first, "vanaf", "31-10-2026")))).contains("AGB-code " + first + " is vanaf");
        assertThat(says(end("98777002", "29-11-2026")))
                .contains("De laatste dag 29 november 2026 ligt voor de eerste dag 30 november 2026");
        assertThat(says(staff.get("/account/geschiedenis?over=providers:provider:" + id)))
                .contains("AGB-code van " + first + " naar 98777002", "Contractbeheerder");
    }

    @Test
    @Order(4)
    void aCodeThatIsTypedOnTheFormIsANewRegistrationFromToday() throws SQLException {
        Answer form = staff.get("/aanbieders/wijzig?id=" + id);
        String other = register.ask("select agb_code from providers.provider where id = " + provider("020"));
        assertThat(says(staff.press(form, "bewaar", Map.of("agb", other)))).contains("van Zorgaanbieder 020");
        staff.press(staff.get("/aanbieders/wijzig?id=" + id), "bewaar", Map.of("agb", "98777003"));
        assertThat(register.ask(COUNTS)).isEqualTo("98777003");
        assertThat(line(staff, page(), "98777003")).contains("onderneming", "telt nu", "30-11-2026");
        assertThat(register.ask("select count(*) from providers.agb_registration where code = '98777002'"))
                .as("what was typed the same day was a mistake")
                .isEqualTo("0");
    }

    /** The day is put back for it, as nobody waits until January. */
    @Test
    @Order(5)
    void whatBeginsLaterCountsByItselfFromThatDayOn() throws SQLException {
        assertThat(says(add(Map.of("code", "98777004", "soort", "onderneming", "vanaf", "01-01-2027"))))
                .contains("gaat later in");
        assertThat(register.ask(COUNTS)).isEqualTo("98777003");
        register.execute(
                "update providers.agb_registration set valid_from = '2026-11-29' where code = '98777003'",
                "update providers.agb_registration set valid_from = '2026-11-30' where code = '98777004'");
        Awaitility.await("the day").atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(register.ask(COUNTS))
                .isEqualTo("98777004"));
        assertThat(says(staff.get("/aanbieders/overzicht?zoek=98777004"))).contains("Zorgaanbieder 019");
    }

    /** Of the demo: provider 018 has another code from 2 January 2027 on. */
    @Test
    @Order(6)
    void theCatalogueOfADayHasTheCodeOfThatDay() throws SQLException {
        String codes = "select string_agg(distinct agb_code, ' ') from contracts.catalogue_on(array(select id from"
                + " cooperation.municipality), '%s') where provider_number = '018' and cooperation_id = (select id from"
                + " cooperation.cooperation where code = 'mgr-sdcg')";
        String now = register.ask("select agb_code from providers.provider where id = " + provider("018"));
        assertThat(register.ask(codes.formatted("2026-11-30"))).isEqualTo(now);
        assertThat(register.ask(codes.formatted("2027-01-01"))).isEqualTo(now);
        assertThat(register.ask(codes.formatted("2027-01-02"))).isEqualTo("98900018");
    }

    @Test
    @Order(6)
    void aFileMayNotGiveSomebodyTheCodeOfAnother() {
        byte[] file = new ProviderFile()
                .with(ProviderFile.row(98777101, "Eerste").replace("98777101;instelling", "98777004;instelling"))
                .with(ProviderFile.row(98777102, "Tweede"))
                .with(ProviderFile.row(98777103, "Derde").replace("98777103;instelling", "98777102;instelling"))
                .bytes();
        ImportDriver importer = new ImportDriver(Platform.shared(), "contractbeheerder@mgr-sdcg");
        String run = importer.upload("aanbieders", "codes.csv", file);
        assertThat(importer.settled(run)).isNotEqualTo("applied");
        assertThat(says(importer.page(run)))
                .contains("Deze AGB-code heeft Zorgaanbieder 019 al")
                .contains("Deze AGB-code staat ook in rij 3, bij een ander KvK-nummer");
    }

    @Test
    @Order(7)
    void onlyWhoKeepsTheRegisterAddsAndEnds() throws SQLException {
        String one = "/aanbieders/agb?id=" + register.ask("select id from " + ADDED + " limit 1");
        for (String login : List.of("lezer@mgr-sdcg", "inkoper@mgr-sdcg", "beleidsmedewerker@duiven")) {
            HttpVisitor who = as(login);
            assertThat(who.get(one).page().select("form#einde")).as(login).isEmpty();
            assertThat(who.get("/aanbieders/agb-nieuw?aanbieder=" + id).status())
                    .as(login)
                    .isEqualTo(404);
        }
        assertThat(as("aanbieder@mgr-sdcg").get(one).status()).isEqualTo(404);
        assertThat(as("contractbeheerder@zuid-limburg").get(one).status()).isEqualTo(404);
    }

    /** Past all services: what the database itself says. */
    @Test
    @Order(8)
    void theDatabaseLetsNoCodeBeOfTwoAtOnce() throws SQLException {
        String insert =
                "insert into providers.agb_registration (id, cooperation_id, provider_id, code, kind, valid_from)"
                        + " select gen_random_uuid(), cooperation_id, id, '98777004', 'vestiging', '%s' from providers.provider"
                        + " where number = '%s'";
        String who = "contractbeheerder@mgr-sdcg";
        assertThatThrownBy(() -> register.tryAs(who, insert.formatted("2027-01-01", "020")))
                .hasMessageContaining("agb_of_one_at_a_time");
        assertThatThrownBy(() -> register.tryAs("aanbieder@mgr-sdcg", insert.formatted("2020-01-01", "017")))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> register.tryAs(who, "update providers.agb_registration set code = '98777005'"))
                .hasMessageContaining("permission denied");
    }
}
