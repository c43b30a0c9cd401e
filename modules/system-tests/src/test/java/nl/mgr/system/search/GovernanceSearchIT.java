package nl.mgr.system.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** Meetings, decisions and agreements are found by whom their pages exist for, and by nobody else. */
class GovernanceSearchIT {

    private static final String OURS =
            "cooperation_id = (select id from cooperation.cooperation where code = 'mgr-sdcg')";

    private final HttpVisitor staff = as("contractbeheerder@mgr-sdcg");

    private static HttpVisitor as(String login) {
        return HttpVisitor.of(Platform.shared()).logsInAs(login);
    }

    private static Answer search(HttpVisitor who, String asked, String kind) {
        return who.get("/zoeken?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) + "&soort=" + kind);
    }

    private static List<String> found(HttpVisitor who, String asked, String kind) {
        return search(who, asked, kind).page().select(".hits a").eachText();
    }

    private static String ask(String question) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                ResultSet row = database.createStatement().executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /** What the general board decided about Duiven in the demo. */
    private static String number() throws SQLException {
        return ask("select number from cooperation.decision where title like 'Duiven doet mee%' and outcome ="
                + " 'aangenomen' and "
                + OURS);
    }

    @Test
    void aMeetingIsFoundByBodyDayAndWhatIsOnItsAgenda() {
        assertThat(found(staff, "algemeen bestuur december", "vergadering")).contains("AB 16-12-2026");
        assertThat(found(staff, "MAG 21-10-2026", "vergadering")).contains("MAG 21-10-2026");
        assertThat(found(staff, "Planning voor het komende jaar", "vergadering"))
                .first()
                .isEqualTo("AB 16-12-2026");
        String address = search(staff, "AB 16-12-2026", "vergadering")
                .page()
                .expectFirst(".hits a")
                .attr("href");
        assertThat(address).startsWith("/samenwerking/vergadering?id=");
        assertThat(staff.get(address).status()).isEqualTo(200);
        assertThat(search(staff, "AB 16-12-2026", "vergadering").page().text()).contains("Vergaderingen");
    }

    @Test
    void aMunicipalityFindsAMeetingOnceItIsCalledAndAProviderNever() {
        HttpVisitor duiven = as("beleidsmedewerker@duiven");
        assertThat(found(staff, "Nieuwe vraagstukken", "vergadering")).contains("GO 09-01-2027");
        assertThat(found(duiven, "Nieuwe vraagstukken", "vergadering")).doesNotContain("GO 09-01-2027");
        assertThat(found(duiven, "algemeen bestuur december", "vergadering")).contains("AB 16-12-2026");
        for (String outsider :
                List.of("aanbieder@mgr-sdcg", "contractbeheerder@zuid-limburg", "beleidsmedewerker@heerlen")) {
            assertThat(found(as(outsider), "AB 16-12-2026", "vergadering"))
                    .as(outsider)
                    .doesNotContain("AB 16-12-2026");
        }
    }

    @Test
    void aDecisionIsFoundByNumberSubjectAndWords() throws SQLException {
        String number = number();
        assertThat(number).isNotEmpty();
        assertThat(found(staff, number, "besluit")).first().asString().startsWith(number + ", Duiven doet mee");
        assertThat(found(staff, number.replace("-", " ").toLowerCase(Locale.ROOT), "besluit"))
                .anyMatch(title -> title.startsWith(number));
        assertThat(found(staff, "Duiven Centrale verwerking Wmo", "besluit"))
                .anyMatch(title -> title.startsWith(number));
        assertThat(found(staff, "neemt vanaf 1 april deel", "besluit")).anyMatch(title -> title.startsWith(number));
        String address =
                search(staff, number, "besluit").page().expectFirst(".hits a").attr("href");
        assertThat(staff.get(address).page().select("main").text()).contains(number);
        assertThat(found(as("beleidsmedewerker@duiven"), number, "besluit")).isNotEmpty();
        for (String outsider :
                List.of("aanbieder@mgr-sdcg", "contractbeheerder@zuid-limburg", "beleidsmedewerker@heerlen")) {
            assertThat(found(as(outsider), number, "besluit"))
                    .as(outsider)
                    .noneMatch(title -> title.contains("Duiven"));
        }
    }

    @Test
    void aMunicipalityFindsItsOwnAgreementsOnlyAndNoDraft() throws SQLException {
        assertThat(found(staff, "Dienstverleningsovereenkomst Inkoop", "overeenkomst"))
                .anyMatch(title -> title.endsWith(", Duiven"))
                .anyMatch(title -> title.endsWith(", Arnhem"));
        HttpVisitor duiven = as("beleidsmedewerker@duiven");
        for (String asked : List.of("overeenkomst", "DVO Inkoop", "Arnhem")) {
            assertThat(found(duiven, asked, "overeenkomst")).as(asked).allMatch(title -> title.endsWith(", Duiven"));
        }
        assertThat(found(duiven, "DVO Inkoop", "overeenkomst")).isNotEmpty();
        String draft = ask("select number from cooperation.service_agreement where offered_at is null"
                + " and municipality_name = 'Renkum' and " + OURS);
        assertThat(found(staff, draft, "overeenkomst")).contains(draft + ", Renkum");
        assertThat(found(as("beleidsmedewerker@renkum"), draft, "overeenkomst")).doesNotContain(draft + ", Renkum");
        for (String outsider : List.of("aanbieder@mgr-sdcg", "contractbeheerder@zuid-limburg", "toegang@westervoort")) {
            assertThat(found(as(outsider), "DVO Inkoop", "overeenkomst"))
                    .as(outsider)
                    .isEmpty();
        }
    }

    @Test
    void theKindsAreNamedInBothLanguages() {
        HttpVisitor english = as("contractbeheerder@mgr-sdcg");
        FormElement form = (FormElement) english.get("/vandaag").page().expectFirst("form.languages");
        Element button = form.expectFirst("[lang=en]");
        Map<String, String> fields = HttpVisitor.fields(form);
        fields.put(button.attr("name"), button.attr("value"));
        english.post(form.absUrl("action"), fields);
        assertThat(search(english, "algemeen bestuur december", "vergadering")
                        .page()
                        .text())
                .contains("Meetings");
        assertThat(search(english, "Inkoop", "overeenkomst").page().text()).contains("Agreements");
        assertThat(search(english, "Duiven", "besluit").page().text()).contains("Decisions");
    }
}
