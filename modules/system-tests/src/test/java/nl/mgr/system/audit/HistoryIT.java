package nl.mgr.system.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** On the page of a record its staff reads who changed what, in words; nobody else finds a way there. */
class HistoryIT {

    private static final String STAFF = "contractbeheerder@mgr-sdcg";

    private static String ask(String question) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                ResultSet row = database.createStatement().executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String provider() throws SQLException {
        return ask("select p.id from providers.provider p join cooperation.cooperation c on c.id = p.cooperation_id"
                + " where c.code = 'mgr-sdcg' order by p.id offset 3 limit 1");
    }

    private static void rename(HttpVisitor staff, String provider, String name) {
        Answer page = staff.get("/aanbieders/wijzig?id=" + provider);
        FormElement form = page.form().orElseThrow();
        Map<String, String> fields = HttpVisitor.fields(form);
        Element input = form.selectFirst("input[id$=naam]");
        fields.put(input.attr("name"), name);
        Element button = form.selectFirst("input[type=submit]");
        fields.put(button.attr("name"), button.attr("value"));
        assertThat(staff.post(form.absUrl("action"), fields)
                        .page()
                        .selectFirst("h1")
                        .text())
                .isEqualTo(name);
    }

    @Test
    void aChangeIsToldOnThePageOfTheRecord() throws SQLException {
        HttpVisitor staff = HttpVisitor.of(Platform.shared()).logsInAs(STAFF);
        String provider = provider();
        String before = ask("select name from providers.provider where id = '" + provider + "'");
        String after = before + " Nieuw";
        rename(staff, provider, after);
        try {
            Document page = staff.get("/aanbieders/aanbieder?id=" + provider).page();
            Element newest = page.selectFirst("#geschiedenis li");
            assertThat(newest.text())
                    .contains("Zorgaanbieder " + after + " gewijzigd")
                    .contains("Naam van " + before + " naar " + after)
                    .contains("Contractbeheerder");

            Document all = staff.get("/account/geschiedenis?over=providers:provider:" + provider)
                    .page();
            assertThat(all.selectFirst("h1").text()).isEqualTo("Geschiedenis: " + after);
            assertThat(all.select("main tbody tr").first().text()).contains("Naam van " + before + " naar " + after);
        } finally {
            rename(staff, provider, before);
        }
    }

    @Test
    void othersFindNoWayToIt() throws SQLException {
        String address = "/account/geschiedenis?over=providers:provider:" + provider();
        Answer nonsense = HttpVisitor.of(Platform.shared())
                .logsInAs("beleidsmedewerker@duiven")
                .get("/account/onzin?over=x");
        for (String login : new String[] {"beleidsmedewerker@duiven", "aanbieder@mgr-sdcg", "beheerder@installatie"}) {
            HttpVisitor other = HttpVisitor.of(Platform.shared()).logsInAs(login);
            assertThat(other.get(address).status()).as(login).isEqualTo(nonsense.status());
        }
        Document page = HttpVisitor.of(Platform.shared())
                .logsInAs("beleidsmedewerker@duiven")
                .get("/aanbieders/aanbieder?id=" + provider())
                .page();
        assertThat(page.selectFirst("h1")).isNotNull();
        assertThat(page.select("#geschiedenis")).isEmpty();
    }

    @Test
    void staffOfAnotherCooperationFindsNothing() throws SQLException {
        String other =
                ask("select p.id from providers.provider p join cooperation.cooperation c on c.id = p.cooperation_id"
                        + " where c.code <> 'mgr-sdcg' order by p.id limit 1");
        HttpVisitor staff = HttpVisitor.of(Platform.shared()).logsInAs(STAFF);
        assertThat(staff.get("/account/geschiedenis?over=providers:provider:" + other)
                        .status())
                .isEqualTo(404);
        assertThat(staff.get("/account/geschiedenis?over=onzin").status()).isEqualTo(404);
    }
}
