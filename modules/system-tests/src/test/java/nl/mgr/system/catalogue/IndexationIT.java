package nl.mgr.system.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.ProofReport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The life of an indexation, on the tariffs of the demo and on random histories beside them: worked out, put before a
 * second person, applied, read by a municipality and a provider, undone. One story, told in order; nothing of it stays.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndexationIT {

    private static final long SEED = 20270101L;
    private static final int HISTORIES = 1000;
    private static final LocalDate EFFECTIVE = LocalDate.of(2027, 1, 1);
    private static final String ADVISER = "financieel-adviseur@mgr-sdcg";
    private static final String MANAGER = "manager@mgr-sdcg";
    private static final String DUIVEN = "beleidsmedewerker@duiven";
    private static final String PROVIDER = "aanbieder@mgr-sdcg";

    /** The figures of 2024 that the association of municipalities published: 6.30%. */
    private static final Map<String, String> FIGURES = Map.of(
            "jaar", "2027",
            "loonWas", "4,74",
            "loonIs", "6,36",
            "loonWordt", "4,94%",
            "prijsWas", "4,87",
            "prijsIs", "7.02",
            "prijsWordt", "2,51",
            "bron", "VNG, indexatie 2024");

    private static final List<String> GONE = List.of(
            "delete from contracts.tariff t using contracts.contract_line l, contracts.contract c"
                    + " where l.id = t.line_id and c.id = l.contract_id and c.number like 'LOT-%'",
            "delete from contracts.line_municipality m using contracts.contract c"
                    + " where c.id = m.contract_id and c.number like 'LOT-%'",
            "delete from contracts.contract_line l using contracts.contract c"
                    + " where c.id = l.contract_id and c.number like 'LOT-%'",
            "delete from contracts.contract where number like 'LOT-%'",
            "delete from contracts.catalogue_row r using contracts.catalogue_publication p"
                    + " where p.id = r.publication_id and p.month = '2027-01-01'",
            "delete from contracts.catalogue_publication where month = '2027-01-01'");

    private final String cooperation = "mgr-sdcg";
    private Connection superuser;
    private String ofCooperation = "";
    private String run = "";
    private String leftOut = "";
    private String product = "";
    private String before = "";
    private Map<String, List<TariffFigures.Tariff>> expected = new HashMap<>();

    @BeforeAll
    void fill() throws SQLException {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
        ofCooperation = text("select id from cooperation.cooperation where code = '" + cooperation + "'");
        UUID duiven = UUID.fromString(text("select id from cooperation.municipality where name = 'Duiven'"));
        quietly(() -> new RandomHistories(superuser, duiven, new Random(SEED)).add(HISTORIES));
        leftOut = text("""
                select min(c.number) from contracts.contract c
                where c.number like 'J-%' and c.status = 'signed' and c.valid_from < '2026-01-01' and c.valid_until > '2027-01-01'
                  and not exists (select from contracts.contract_line l join contracts.tariff t on t.line_id = l.id
                                  where l.contract_id = c.id and t.valid_from >= '2027-01-01')""");
        product = text("""
                select p.code from contracts.product p join contracts.contract_line l on l.product_id = p.id
                where p.legal_domain = 'jeugd' group by p.code order by count(*) desc, p.code limit 1""");
    }

    @AfterAll
    void empty() throws SQLException {
        quietly(() -> {
            for (String statement : GONE) {
                superuser.createStatement().execute(statement);
            }
        });
        superuser.close();
    }

    @Test
    @Order(1)
    void aDraftShowsHowItsPercentageCameAboutAndWhatItDoes() {
        HttpVisitor adviser = as(ADVISER);
        Answer form = adviser.get("/contracten/indexatie-nieuw");
        assertThat(main(adviser.press(form, "bereken", with("loonIs", "veel")))).contains("vul een percentage in");
        assertThat(main(adviser.press(form, "bereken", with("gewicht", "110"))))
                .contains("Een gewicht van 110 kan niet");
        assertThat(main(adviser.press(form, "bereken", with("contracten", "J-0000-000"))))
                .contains("Er is geen contract met nummer J-0000-000");
        Answer draft = adviser.press(form, "bereken", FIGURES);
        run = draft.address().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        assertThat(main(draft)).contains("6,30%", "1,55%", "2,05%", "4,70% raming + 1,60% correctie");
        assertThat(main(draft)).contains("Extra kosten").doesNotContain("Er zijn nog geen cijfers");
        assertThat(as(DUIVEN).get(page()).status())
                .as("nothing has changed yet")
                .isEqualTo(404);
        assertThat(as("beheerder@zuid-limburg").get(page()).status()).isEqualTo(404);
        assertThat(as("lezer@mgr-sdcg").get(page()).page().select("form#stap [type=submit]"))
                .as("who only reads")
                .isEmpty();
    }

    @Test
    @Order(2)
    void exceptionsAreKeptWithTheirReason() {
        HttpVisitor adviser = as(ADVISER);
        String form = "/contracten/indexatie-uitzondering?id=" + run;
        assertThat(main(adviser.press(adviser.get(form), "bewaar", Map.of("reden", "zo maar"))))
                .contains("noemt een contract, een product of een gemeente");
        Map<String, String> whole = Map.of("contract", leftOut, "reden", "Vaste prijs");
        assertThat(main(adviser.press(adviser.get(form), "bewaar", whole))).contains(leftOut, "stijgt niet");
        assertThat(main(adviser.press(adviser.get(form), "bewaar", whole))).contains("heeft al een uitzondering");
        Map<String, String> own =
                Map.of("product", product, "gemeente", "0226", "percentage", "2", "reden", "Afspraak");
        assertThat(main(adviser.press(adviser.get(form), "bewaar", own))).contains(product, "2,00%");
        Map<String, String> other = Map.of("gemeente", "0226", "percentage", "9,99", "reden", "Vergissing");
        Answer three = adviser.press(adviser.get(form), "bewaar", other);
        assertThat(main(three)).contains("9,99%");
        Answer two = adviser.post(
                three.address(),
                button(three, "[aria-label*=Verwijder]:not([aria-label*=" + product + "]):not([aria-label*=J-])"));
        assertThat(main(two)).doesNotContain("9,99%").contains("2,00%", leftOut);
    }

    @Test
    @Order(3)
    void aSecondPersonApproves() throws SQLException {
        HttpVisitor adviser = as(ADVISER);
        Answer proposed = adviser.press(adviser.get(page()), "leg-voor", Map.of());
        assertThat(main(proposed)).contains("U hebt deze indexatie zelf voorgelegd");
        assertThat(proposed.page().select("main [name$=keur-goed]")).isEmpty();
        assertThatThrownBy(() -> superuser
                        .createStatement()
                        .execute(
                                "update contracts.indexation_run set status = 'goedgekeurd', approved_by = proposed_by where id = '"
                                        + run + "'"))
                .hasMessageContaining("indexation_second_person");
        HttpVisitor manager = as(MANAGER);
        Awaitility.await("the task")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(task()).isEqualTo("open"));
        assertThat(main(manager.press(manager.get(page()), "keur-goed", Map.of())))
                .contains("goedgekeurd");
        assertThat(task()).isEqualTo("done");
    }

    @Test
    @Order(4)
    void whatWasApprovedIsAppliedAndNothingElse() throws SQLException {
        before = text("select md5(string_agg(t::text, '|' order by id)) from contracts.tariff t");
        String one = text("select t.id from contracts.tariff t join contracts.contract_line l on l.id = t.line_id"
                + " join contracts.contract c on c.id = l.contract_id where c.number = '" + leftOut + "' limit 1");
        expected = figures().risen(EFFECTIVE, this::percentage);
        HttpVisitor adviser = as(ADVISER);
        Answer page = adviser.get(page());
        String risen =
                text("select tariff_id from contracts.indexation_of('" + run + "') where verdict = 'rises' limit 1");
        quietly(() -> superuser
                .createStatement()
                .execute("update contracts.tariff set cents = cents + 1 where id = '" + risen + "'"));
        assertThat(main(adviser.press(page, "pas-toe", Map.of())))
                .contains("zijn tarieven, contracten of deelname veranderd");
        quietly(() -> superuser
                .createStatement()
                .execute("update contracts.tariff set cents = cents - 1 where id = '" + risen + "'"));
        assertThat(text("select md5(string_agg(t::text, '|' order by id)) from contracts.tariff t"))
                .isEqualTo(before);
        assertThat(one).isNotEmpty();

        published();
        assertThat(main(adviser.press(adviser.get(page()), "pas-toe", Map.of())))
                .contains("nieuwe tarieven");
        Map<String, List<TariffFigures.Tariff>> now = figures().tariffs();
        assertThat(now).isEqualTo(expected);
        assertThat(TariffFigures.overlapping(now)).isEmpty();
        int lots = Integer.parseInt(text("""
                select count(*) from contracts.tariff t join contracts.contract_line l on l.id = t.line_id
                join contracts.contract c on c.id = l.contract_id
                where c.number like 'LOT-%' and t.origin = 'contracts:indexation:""" + run + "'"));
        int all = Integer.parseInt(
                text("select count(*) from contracts.tariff where origin = 'contracts:indexation:" + run + "'"));
        assertThat(lots).isGreaterThan(20);
        ProofReport.write("indexation", "histories=" + HISTORIES, "tariffs=" + all, "of-random-histories=" + lots);
    }

    private BigDecimal percentage(String contract, String code, String municipality, LocalDate began) {
        if (code.equals(product) && municipality.equals("Duiven") && !contract.equals(leftOut)) {
            return new BigDecimal("2.00");
        }
        if (contract.equals(leftOut)) {
            return null;
        }
        return new BigDecimal(began.isBefore(LocalDate.of(2026, 1, 1)) ? "6.30" : "4.70");
    }

    /** The catalogue of January is out already, with nothing in it. */
    private void published() throws SQLException {
        quietly(() -> superuser.createStatement().execute("""
                insert into contracts.catalogue_publication (id, cooperation_id, municipality_id, municipality_code,
                  municipality_name, month, number, legal_domains, lines, sha256, published_at, published_by)
                select gen_random_uuid(), c.id, m.id, m.cbs_code, m.name, '2027-01-01', 900, array['jeugd'], 0,
                       repeat('0', 64), now(), 'test'
                from cooperation.municipality m, cooperation.cooperation c
                where m.name = 'Westervoort' and c.code = 'mgr-sdcg'"""));
    }

    @Test
    @Order(5)
    void whoseTariffsTheyAreSeesThemAndNobodyElse() throws SQLException {
        HttpVisitor duiven = as(DUIVEN);
        assertThat(duiven.get("/contracten/indexatie?naar=gemeente&id=" + run)
                        .page()
                        .select("#effect tbody tr"))
                .hasSize(1)
                .allMatch(row -> row.text().contains("Duiven"));
        assertThat(duiven.get("/contracten/indexatie-regels?id=" + run).page().select("main tbody tr"))
                .isNotEmpty()
                .allMatch(row -> row.text().contains("Duiven"));
        assertThat(main(duiven.get(page()))).doesNotContain(leftOut, "Vaste prijs", "Financieel adviseur");
        assertThat(duiven.get("/contracten/indexatie-regels?stand=rest&id=" + run)
                        .status())
                .isEqualTo(404);

        String provider = text(
                "select id from providers.provider where number = '017' and cooperation_id = '" + ofCooperation + "'");
        String sheet = "/contracten/tariefblad?op=2027-01-01&aanbieder=" + provider;
        String money = text("""
                select to_char(t.cents / 100.0, 'FM9990D00') from contracts.tariff t
                join contracts.contract_line l on l.id = t.line_id join contracts.product p on p.id = l.product_id
                join cooperation.municipality m on m.id = t.municipality_id
                where t.provider_id = '%s' and t.valid_from <= '2027-01-01' and (t.valid_until is null or t.valid_until > '2027-01-01')
                order by p.code, m.name limit 1""".formatted(provider));
        HttpVisitor own = as(PROVIDER);
        Answer shown = own.get("/contracten/tariefblad?op=2027-01-01");
        assertThat(main(shown)).contains("Tarieven van", "1 januari 2027", money.replace('.', ','));
        byte[] pdf =
                own.download("/contracten/tariefblad-bestand?op=2027-01-01").body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(as("aanbieder-018@mgr-sdcg").get(sheet).status()).isEqualTo(404);
        assertThat(duiven.get(sheet).page().select("main tbody tr"))
                .allMatch(row -> row.text().contains("Duiven"));
        told(own, "Uw tarieven zijn geïndexeerd. De nieuwe tarieven gelden vanaf 1 januari 2027");
        told(duiven, number() + " is toegepast");
        Awaitility.await("the catalogue that was out is corrected")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(text("""
                        select count(*) > 0 from contracts.catalogue_publication
                        where month = '2027-01-01' and number = 901 and lines > 0""")).isEqualTo("t"));
        assertThat(text("""
                        select count(*) from kernel.outbox b join contracts.catalogue_publication c on c.number = 901
                        where b.payload like '%catalogus-gepubliceerd%' and b.payload like '%' || c.id || '%'"""))
                .as("who subscribed hears of a correction that came by itself too")
                .isEqualTo("1");
    }

    @Test
    @Order(6)
    void untilItTakesEffectItIsUndoneBitByBit() throws SQLException {
        HttpVisitor manager = as(MANAGER);
        quietly(() -> superuser.createStatement().execute("""
                update contracts.tariff set valid_until = '2027-06-01' where id = (
                  select min(id::text)::uuid from contracts.tariff where origin = 'contracts:indexation:%s')""".formatted(run)));
        assertThat(main(manager.press(manager.get(page()), "draai-terug", Map.of())))
                .contains("op 1 van haar tarieven is al verder gebouwd");
        quietly(() -> superuser
                .createStatement()
                .execute(
                        "update contracts.tariff set valid_until = null where valid_until = '2027-06-01' and origin = 'contracts:indexation:"
                                + run + "'"));
        Answer undone = manager.press(manager.get(page()), "draai-terug", Map.of("waarom", "Verkeerde index"));
        assertThat(main(undone)).contains("Teruggedraaid", "Manager: Verkeerde index");
        assertThat(text("select md5(string_agg(t::text, '|' order by id)) from contracts.tariff t"))
                .isEqualTo(before);
        told(as(PROVIDER), "is teruggedraaid. Uw tarieven blijven zoals zij waren");
        told(as(DUIVEN), number() + " is teruggedraaid");
    }

    private static void told(HttpVisitor reader, String words) {
        Awaitility.await(words)
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(
                        () -> assertThat(main(reader.get("/account/meldingen"))).contains(words));
    }

    private String task() throws SQLException {
        return text("select coalesce(max(state), '') from platform.task where subject = 'contracts:indexation:" + run
                + "'");
    }

    private String number() throws SQLException {
        return text("select number from contracts.indexation_run where id = '" + run + "'");
    }

    private TariffFigures figures() {
        return new TariffFigures(superuser, "jeugd", ofCooperation);
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> fields = new HashMap<>(FIGURES);
        fields.put(field, value);
        return fields;
    }

    private static Map<String, String> button(Answer page, String selector) {
        var pressed = page.page().select("main " + selector).first();
        Map<String, String> fields = HttpVisitor.fields((org.jsoup.nodes.FormElement) pressed.closest("form"));
        fields.put(pressed.attr("name"), pressed.attr("value"));
        return fields;
    }

    private String page() {
        return "/contracten/indexatie?id=" + run;
    }

    private static HttpVisitor as(String login) {
        return HttpVisitor.of(Platform.shared()).logsInAs(login);
    }

    private static String main(Answer answer) {
        return answer.page().select("main").text();
    }

    private String text(String question) throws SQLException {
        try (ResultSet row = superuser.createStatement().executeQuery(question)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    /** Without triggers. */
    private void quietly(Sql work) throws SQLException {
        superuser.createStatement().execute("set session_replication_role = replica");
        work.run();
        superuser.createStatement().execute("set session_replication_role = origin");
    }

    @FunctionalInterface
    private interface Sql {
        void run() throws SQLException;
    }
}
