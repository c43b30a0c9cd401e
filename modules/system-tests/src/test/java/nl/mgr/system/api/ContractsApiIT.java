package nl.mgr.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tariffs and the care finder for programs: what the screens show, to whom they show it. */
class ContractsApiIT {

    private static final String TEAM = "beheerder@mgr-sdcg";
    private static final String MUNICIPALITY = "beheerder@duiven";
    private static final String PROVIDER = "aanbiederbeheerder@mgr-sdcg";

    private static Connection superuser;
    private static Keys keys;
    private static Program team;
    private static Program duiven;
    private static Program provider;

    @BeforeAll
    static void enter() throws SQLException {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
        keys = new Keys(superuser, "proef tarieven");
        keys.clean();
        List<String> both = List.of("tarieven-lezen", "zorgzoeker-lezen");
        team = new Program(keys.makes(TEAM, both));
        duiven = new Program(keys.makes(MUNICIPALITY, both));
        provider = new Program(keys.makes(PROVIDER, List.of("tarieven-lezen")));
    }

    @AfterAll
    static void leave() throws SQLException {
        keys.clean();
        superuser.close();
    }

    private static String ask(String question) throws SQLException {
        try (ResultSet row = superuser.createStatement().executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static Set<Object> ids(List<Map<String, Object>> rows, String field) {
        return rows.stream().map(row -> row.get(field)).collect(Collectors.toSet());
    }

    private static BigDecimal sum(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> new BigDecimal(row.get("tarief").toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void theTariffsOfAMunicipalityAreThoseOfItsCatalogueThatDay() throws SQLException {
        for (String day : List.of("2024-12-31", "2026-11-30", "2027-01-01")) {
            List<Map<String, Object>> own = duiven.walk("tarieven", "?pageSize=500&peildatum=" + day);
            assertThat(own).as(day).isNotEmpty().allSatisfy(row -> assertThat(row)
                    .containsEntry("gemeente", "0226"));
            assertThat(ids(own, "id")).hasSameSizeAs(own);
            assertThat(own.size() + " " + sum(own))
                    .as(day)
                    .isEqualTo(ask(
                            "select count(cents) || ' ' || round(sum(cents) / 100.0, 2) from contracts.catalogue_on("
                                    + "array(select id from cooperation.municipality where cbs_code = '0226'), '" + day
                                    + "')"));
            assertThat(team.walk("tarieven", "?gemeente=0226&pageSize=500&peildatum=" + day))
                    .as(day)
                    .isEqualTo(own);
        }
    }

    @Test
    void nobodyGetsTheTariffsOfAnother() {
        List<Map<String, Object>> all = team.walk("tarieven", "?pageSize=500");
        List<Map<String, Object>> own = duiven.walk("tarieven", "?pageSize=500");
        assertThat(all).containsAll(own).hasSizeGreaterThan(2 * own.size());
        // whatever municipality it names
        assertThat(duiven.walk("tarieven", "?gemeente=0221&pageSize=500")).isEqualTo(own);

        List<Map<String, Object>> theirs = provider.walk("tarieven", "?pageSize=500");
        Object number = theirs.get(0).get("aanbieder");
        assertThat(theirs).allSatisfy(row -> assertThat(row).containsEntry("aanbieder", number));
        assertThat(team.walk("tarieven", "?pageSize=500&aanbieder=" + number)).isEqualTo(theirs);
        String other = all.stream()
                .map(row -> row.get("aanbieder").toString())
                .filter(one -> !one.equals(number))
                .findFirst()
                .orElseThrow();
        assertThat(provider.walk("tarieven", "?aanbieder=" + other)).isEmpty();
        assertThat(team.get("/tarieven?gemeente=9999").problem()).isEqualTo("niet-gevonden");
        assertThat(provider.get("/tarieven?gemeente=x").problem()).isEqualTo("niet-gevonden");
    }

    @Test
    void contractProviderProductAndLawNarrowTheTariffs() {
        List<Map<String, Object>> own = duiven.walk("tarieven", "?pageSize=500");
        Map<String, Object> some = own.get(own.size() / 2);
        for (String field : List.of("contract", "aanbieder", "product", "wet")) {
            String value = some.get(field).toString();
            assertThat(duiven.walk("tarieven", "?pageSize=500&" + field + "=" + value))
                    .as(field)
                    .isNotEmpty()
                    .isEqualTo(own.stream()
                            .filter(row -> row.get(field).equals(value))
                            .toList());
        }
        assertThat(duiven.walk("tarieven", "?pageSize=7&product=" + some.get("product")))
                .isEqualTo(duiven.walk("tarieven", "?product=" + some.get("product")));
        assertThat(duiven.get("/tarieven?prijs=1").problem()).isEqualTo("vraag");
    }

    private static List<String> lines(Document page) {
        return page.select("#gevonden li h3 a").eachAttr("href").stream()
                .map(address -> address.replaceAll(".*regel=([0-9a-f-]+).*", "$1"))
                .toList();
    }

    @Test
    void theFinderAnswersProgramsAsItAnswersPeople() {
        HttpVisitor access = HttpVisitor.of(Platform.shared()).logsInAs("toegang@duiven");
        for (String question : List.of(
                "zoek=begleiding",
                "zoek=begeleiding&wet=wmo&leeftijd=40",
                "zoek=begeleiding&afstand=10",
                "soort=jeugd45&weken=6",
                "zoek=qzxwvq")) {
            Document page = access.get("/contracten/zorgzoeker?" + question).page();
            List<Map<String, Object>> found = duiven.walk("zorgaanbod", "?pageSize=500&" + question);
            assertThat(found.stream().limit(20).map(row -> row.get("regel")).toList())
                    .as(question)
                    .isEqualTo(List.copyOf(lines(page)));
            String total = page.select("#gevonden h2").text().replaceAll("\\D", "");
            assertThat(found).as(question).hasSize(total.isEmpty() ? 0 : Integer.parseInt(total));
            assertThat(team.walk("zorgaanbod", "?gemeente=0226&pageSize=500&" + question))
                    .as(question)
                    .isEqualTo(found);
        }
    }

    @Test
    void whoAsksNothingOfTheFinderGetsAllOfTheOwnMunicipality() throws SQLException {
        List<Map<String, Object>> own = duiven.walk("zorgaanbod", "?pageSize=500");
        assertThat(own).allSatisfy(row -> assertThat(row).containsEntry("gemeente", "0226"));
        assertThat(own.size()).isEqualTo(Integer.parseInt(ask("""
                        select count(distinct (f.provider_id, f.product_id)) from contracts.line_in_force f
                        join cooperation.municipality m on m.id = f.municipality_id and m.cbs_code = '0226'
                        where f.valid_from <= '2026-11-30' and (f.valid_until is null or f.valid_until > '2026-11-30')""")));
        assertThat(ids(own, "regel")).hasSameSizeAs(own);
        assertThat(duiven.walk("zorgaanbod", "?pageSize=50")).isEqualTo(own);
        assertThat(duiven.walk("zorgaanbod", "?gemeente=0221&pageSize=500")).isEqualTo(own);
        List<Map<String, Object>> doesburg = team.walk("zorgaanbod", "?gemeente=0221&pageSize=500");
        assertThat(doesburg).isNotEmpty().isNotEqualTo(own);
        List<Map<String, Object>> young = duiven.walk("zorgaanbod", "?pageSize=500&leeftijd=8");
        assertThat(own).containsAll(young).hasSizeGreaterThan(young.size());
    }

    @Test
    void aKeyWithoutTheScopeIsRefusedInWords() {
        for (String path : List.of("/zorgaanbod", "/hsds")) {
            Program.Answer refused = provider.get(path);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.problem()).isEqualTo("bereik");
            assertThat(refused.json().get("waarde")).isEqualTo("zorgzoeker-lezen");
        }
        Program.Answer nothing = new Program(keys.makes(MUNICIPALITY, List.of("gemeenten-lezen"))).get("/tarieven");
        assertThat(nothing.problem()).isEqualTo("bereik");
        assertThat(nothing.json().get("waarde")).isEqualTo("tarieven-lezen");
    }
}
