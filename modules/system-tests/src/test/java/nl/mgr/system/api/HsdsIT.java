package nl.mgr.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The care of a municipality as Open Referral HSDS 3.1: what its schemas require, and nobody's personal data. */
class HsdsIT {

    /** What the schemas of the standard require of each kind of object. */
    private static final Map<String, Set<String>> REQUIRED = Map.of(
            "service", Set.of("id", "name", "status", "organization_id"),
            "organization", Set.of("id", "name", "description"),
            "organization_identifier", Set.of("id", "organization_id", "identifier_type", "identifier"),
            "service_at_location", Set.of("id", "service_id", "location_id"),
            "location", Set.of("id", "location_type"),
            "service_capacity", Set.of("id", "unit", "available", "updated"),
            "unit", Set.of("id", "name"),
            "attribute", Set.of("id", "link_id", "taxonomy_term_id", "link_entity"),
            "taxonomy_term", Set.of("id", "name", "description"));

    private static final String IN_FORCE = """
            select distinct f.line_id::text from contracts.line_in_force f
            join cooperation.municipality m on m.id = f.municipality_id and m.cbs_code = '%s'
            where f.valid_from <= '2026-11-30' and (f.valid_until is null or f.valid_until > '2026-11-30')""";

    private static Connection superuser;
    private static Keys keys;
    private static Program duiven;

    @BeforeAll
    static void enter() throws SQLException {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
        keys = new Keys(superuser, "proef hsds");
        keys.clean();
        duiven = new Program(keys.makes("beheerder@duiven", List.of("zorgzoeker-lezen")));
    }

    @AfterAll
    static void leave() throws SQLException {
        keys.clean();
        superuser.close();
    }

    private static List<String> list(String question) throws SQLException {
        List<String> all = new ArrayList<>();
        try (ResultSet rows = superuser.createStatement().executeQuery(question)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Map<String, Object> from, String field) {
        return (List<Map<String, Object>>) from.get(field);
    }

    private static Map<String, Object> valid(String kind, Map<String, Object> thing) {
        assertThat(thing).as(kind).containsKeys(REQUIRED.get(kind).toArray(String[]::new));
        assertThat(thing.values()).as(kind).doesNotContainNull();
        assertThat(UUID.fromString(thing.get("id").toString())).isNotNull();
        return thing;
    }

    private static void validService(Map<String, Object> service) {
        Object id = valid("service", service).get("id");
        assertThat(service.get("status")).isIn("active", "temporarily closed");
        assertThat(service.containsKey("alert")).isEqualTo(service.get("status").equals("temporarily closed"));
        if (service.containsKey("assured_date")) {
            assertThat(LocalDate.parse(service.get("assured_date").toString())).isNotNull();
        }
        Map<String, Object> organization = valid("organization", object(service.get("organization")));
        assertThat(organization.get("id")).isEqualTo(service.get("organization_id"));
        assertThat(objects(organization, "organization_identifiers")).hasSize(2).allSatisfy(one -> assertThat(
                        valid("organization_identifier", one))
                .containsEntry("organization_id", organization.get("id")));
        objects(service, "service_at_locations").forEach(place -> {
            Map<String, Object> location =
                    valid("location", object(valid("service_at_location", place).get("location")));
            assertThat(place).containsEntry("service_id", id).containsEntry("location_id", location.get("id"));
            assertThat(location)
                    .containsEntry("organization_id", organization.get("id"))
                    .containsEntry("location_type", "physical");
        });
        objects(service, "capacities").forEach(capacity -> {
            valid("unit", object(valid("service_capacity", capacity).get("unit")));
            assertThat(capacity).containsEntry("service_id", id);
            assertThat(Instant.parse(capacity.get("updated").toString())).isNotNull();
        });
        assertThat(objects(service, "attributes")).hasSize(1).allSatisfy(one -> {
            Map<String, Object> term =
                    valid("taxonomy_term", object(valid("attribute", one).get("taxonomy_term")));
            assertThat(one)
                    .containsEntry("link_id", id)
                    .containsEntry("link_entity", "service")
                    .containsEntry("taxonomy_term_id", term.get("id"));
        });
    }

    @Test
    void everyServiceIsAsTheStandardWantsIt() {
        List<Map<String, Object>> services = duiven.walk("hsds", "?pageSize=100");
        services.forEach(HsdsIT::validService);
        assertThat(services).extracting(one -> one.get("id")).doesNotHaveDuplicates();
        List<Object> places = services.stream()
                .flatMap(one -> objects(one, "service_at_locations").stream())
                .map(place -> place.get("id"))
                .toList();
        assertThat(places).isNotEmpty().doesNotHaveDuplicates();
        assertThat(services).anyMatch(one -> one.get("status").equals("temporarily closed"));
        assertThat(services).anyMatch(one -> !objects(one, "capacities").isEmpty());
        assertThat(duiven.walk("hsds", "?pageSize=100")).as("ids stay").isEqualTo(services);
    }

    @Test
    void itIsWhatTheFinderHasAndNothingOfAnotherMunicipality() throws SQLException {
        List<Object> lines = duiven.walk("hsds", "?pageSize=500").stream()
                .map(one -> one.get("id"))
                .toList();
        assertThat(lines)
                .isEqualTo(duiven.walk("zorgaanbod", "?pageSize=500").stream()
                        .map(one -> one.get("regel"))
                        .toList());
        assertThat(list(IN_FORCE.formatted("0226")))
                .containsAll(lines.stream().map(Object::toString).toList());
        assertThat(duiven.walk("hsds", "?gemeente=0221&pageSize=500").stream()
                        .map(one -> one.get("id"))
                        .toList())
                .isEqualTo(lines);
    }

    @Test
    void nobodysDataIsInIt() throws SQLException {
        String all = duiven.get("/hsds?pageSize=500").body();
        assertThat(all).doesNotContain("\"contacts\"", "\"phones\"", "\"email\"", "assurer");
        assertThat(list("select distinct vouched_by from contracts.finder_entry where vouched_by is not null"))
                .isNotEmpty()
                .filteredOn(name -> !name.isBlank())
                .noneMatch(name -> all.contains("\"" + name + "\"") && !name.startsWith("Zorgaanbieder"));
        assertThat(list("select mail from providers.contact where mail <> ''"))
                .isNotEmpty()
                .noneMatch(all::contains);
    }

    @Test
    void theFinderHasItAsAFileForWhoMayFind() throws Exception {
        HttpVisitor access = HttpVisitor.of(Platform.shared()).logsInAs("toegang@duiven");
        String link = access.get("/contracten/zorgzoeker")
                .page()
                .selectFirst("main a[href*=zorgaanbod-bestand]")
                .attr("href");
        var answer = access.download(link);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "zorgaanbod-hsds-0226-2026-11-30.json");
        Map<String, Object> file = JSONObjectUtils.parse(new String(answer.body(), StandardCharsets.UTF_8));
        List<Map<String, Object>> services = objects(file, "contents");
        services.forEach(HsdsIT::validService);
        assertThat(services).isEqualTo(duiven.walk("hsds", "?pageSize=500"));
        assertThat(file)
                .containsEntry("total_items", (long) services.size())
                .containsEntry("total_pages", 1L)
                .containsEntry("empty", false);

        HttpVisitor team = HttpVisitor.of(Platform.shared()).logsInAs("contractbeheerder@mgr-sdcg");
        Map<String, Object> other = JSONObjectUtils.parse(new String(
                team.download("/contracten/zorgaanbod-bestand?vorm=hsds&gemeente=0221")
                        .body(),
                StandardCharsets.UTF_8));
        TreeSet<String> ids = new TreeSet<>();
        objects(other, "contents").forEach(one -> ids.add(one.get("id").toString()));
        assertThat(ids).isNotEmpty().isSubsetOf(list(IN_FORCE.formatted("0221")));
        HttpVisitor provider = HttpVisitor.of(Platform.shared()).logsInAs("aanbieder@mgr-sdcg");
        assertThat(provider.get(link).status()).isEqualTo(404);
        assertThat(access.get("/contracten/zorgaanbod-bestand?vorm=xml").status())
                .isEqualTo(404);
    }
}
