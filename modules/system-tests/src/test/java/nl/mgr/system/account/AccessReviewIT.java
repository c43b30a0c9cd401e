package nl.mgr.system.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Once a year somebody signs for who may what: for everybody, for what was seen, and it is kept. */
class AccessReviewIT {

    private static final String REVIEW = "/account/nakijken";
    private static final String REVIEWS = "/account/nagekeken";
    private static final String TASK = "Toegang nakijken van Gemeente Duiven";

    private final HttpVisitor duiven = HttpVisitor.of(Platform.shared()).logsInAs("beheerder@duiven");
    private final HttpVisitor team = HttpVisitor.of(Platform.shared()).logsInAs("beheerder@mgr-sdcg");

    @Test
    void whoSignsLookedAtEverybodyAndTheTaskIsDone() {
        Awaitility.await("the task").atMost(Duration.ofMinutes(2)).until(() -> open().contains(TASK));
        Answer page = duiven.get(REVIEW);
        int people = page.page().select("main tbody tr").size();
        assertThat(people).isGreaterThan(3);
        assertThat(page.page().select("main tbody").text()).contains("beheerder@duiven", "Beleidsmedewerker");

        Answer refused = duiven.press(page, "teken", ticked(page, 1));
        assertThat(refused.page().select("[data-error-summary]").text())
                .contains("U tekent voor iedereen. Nog niet aangevinkt: 1, als eerste");
        assertThat(refused.page().select("input[type=checkbox][checked]")).hasSize(people - 1);

        Answer signed = duiven.press(refused, "teken", ticked(refused, 0));
        assertThat(signed.page().text()).contains("De controle is ondertekend en bewaard.");
        assertThat(open()).doesNotContain(TASK);

        Answer list = duiven.get(REVIEWS);
        assertThat(list.page().select("#stand tbody tr")).hasSize(1);
        assertThat(list.page().select("#stand tbody").text()).contains("Gemeente Duiven", "30-11-2027", "Op tijd");
        Answer kept = duiven.get(list.page().expectFirst("#eerder a[href*=id=]").absUrl("href"));
        assertThat(kept.page().select("main tbody tr")).hasSize(people);

        Answer all = team.get(REVIEWS);
        assertThat(all.page().select("#stand tbody tr").size()).isGreaterThan(10);
        assertThat(team.get(kept.address()).status()).isEqualTo(200);
        for (String other : new String[] {"beheerder@westervoort", "beheerder@zuid-limburg", "inkoper@mgr-sdcg"}) {
            assertThat(HttpVisitor.of(Platform.shared())
                            .logsInAs(other)
                            .get(kept.address())
                            .status())
                    .as(other)
                    .isEqualTo(404);
        }
    }

    @Test
    void rolesThatChangedSinceAreNotSignedFor() {
        HttpVisitor administrator = HttpVisitor.of(Platform.shared()).logsInAs("beheerder@westervoort");
        Answer page = administrator.get(REVIEW);
        String roles = text("""
                select m.roles::text from platform.membership m join platform.person p on p.id = m.person_id
                where p.login_name = 'beleidsmedewerker@westervoort'""");
        change("{policy-officer,alderman}");
        try {
            Answer refused = administrator.press(page, "teken", ticked(page, 0));
            assertThat(refused.page().select("[data-error-summary]").text())
                    .contains("is veranderd sinds u deze pagina opende");
            assertThat(refused.page().select("main tbody tr:contains(beleidsmedewerker@westervoort) input[checked]"))
                    .as("what changed is looked at again")
                    .isEmpty();
        } finally {
            change(roles);
        }
        assertThat(text("""
                select count(*)::text from platform.access_review r join platform.organisation o on o.id = organisation_id
                where o.name = 'Gemeente Westervoort'""")).isEqualTo("0");
    }

    @Test
    void keysOfProgramsAreSignedForAndTakenBack() {
        HttpVisitor administrator = HttpVisitor.of(Platform.shared()).logsInAs("beheerder@doesburg");
        for (String name : new String[] {"toets blijft", "toets weg"}) {
            administrator.press(
                    administrator.get("/account/sleutel-nieuw"),
                    "maak",
                    Map.of("naam", name, "bereik", "gemeenten-lezen"));
        }
        Answer page = administrator.get(REVIEW);
        assertThat(page.page().select("#sleutels tbody tr").eachText())
                .hasSize(2)
                .allMatch(row -> row.contains("gemeenten lezen") && row.contains("nog nooit"));
        Answer refused = administrator.press(page, "teken", chosen(page, "toets blijft", "true"));
        assertThat(refused.page().select("[data-error-summary]").text())
                .contains("U tekent ook voor de sleutels. Nog niet gekozen: 1, als eerste toets weg.");
        assertThat(refused.page()
                        .select("#sleutels tr:contains(toets blijft) option[selected]")
                        .eachText())
                .containsExactly("Blijft");
        assertThat(keys()).isEqualTo("toets blijft, toets weg");

        Map<String, String> all = chosen(refused, "toets blijft", "true");
        all.putAll(chosen(refused, "toets weg", "false"));
        assertThat(administrator.press(refused, "teken", all).page().text())
                .contains("De controle is ondertekend en bewaard.");
        assertThat(keys()).isEqualTo("toets blijft");
        assertThat(administrator.get(REVIEW).page().select("#sleutels tbody tr"))
                .hasSize(1);
        Answer kept = administrator.get(administrator
                .get(REVIEWS)
                .page()
                .expectFirst("#eerder a[href*=id=]")
                .absUrl("href"));
        assertThat(kept.page().select("#sleutels tbody tr").eachText())
                .satisfiesExactly(row -> assertThat(row).contains("toets blijft", "Blijft"), row -> assertThat(row)
                        .contains("toets weg", "Ingetrokken"));
    }

    private static String keys() {
        return text("select coalesce(string_agg(name, ', ' order by name), '') from platform.api_key"
                + " where name like 'toets %' and revoked_at is null");
    }

    /** All people ticked, and of one key what is to be done with it. */
    private static Map<String, String> chosen(Answer page, String key, String verdict) {
        Map<String, String> fields = ticked(page, 0);
        String name = page.page()
                .expectFirst("#sleutels tr:contains(" + key + ") select")
                .attr("name");
        fields.put(name.substring(name.indexOf(':') + 1), verdict);
        return fields;
    }

    @Test
    void whoCameAndWhoWentIsFoundByDay() {
        Answer all = team.get("/account/in-en-uit");
        assertThat(all.page().select("main tbody tr").size()).isGreaterThan(5);
        assertThat(team.get("/account/in-en-uit?van=01-01-2030").page().select("main tbody tr:has(a)"))
                .isEmpty();
        assertThat(all.page().select("main tbody").text())
                .contains("30-11-2025")
                .doesNotContain("@duiven");
    }

    /** What is still to be done. */
    private String open() {
        return duiven.get("/werk").page().select("#lijst").text();
    }

    private static Map<String, String> ticked(Answer page, int butTheLast) {
        Map<String, String> ticks = new HashMap<>();
        var boxes = page.page().select("main tbody input[type=checkbox]");
        for (Element box : boxes.subList(0, boxes.size() - butTheLast)) {
            String name = box.attr("name");
            ticks.put(name.substring(name.indexOf(':') + 1), "on");
        }
        return ticks;
    }

    private static void change(String roles) {
        execute("""
                update platform.membership set roles = '%s' where person_id = (
                  select id from platform.person where login_name = 'beleidsmedewerker@westervoort')""".formatted(roles));
    }

    private static void execute(String sql) {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String question) {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement();
                var result = statement.executeQuery(question)) {
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
