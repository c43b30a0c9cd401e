package nl.mgr.system.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Who subscribed hears of a published catalogue, until they stop; nobody else does. One story, told in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SubscriptionIT {

    private static final String PAGE = "/contracten/publicaties";
    private static final String POLICY = "beleidsmedewerker@duiven";
    private static final String ALDERMAN = "wethouder@duiven";
    private static final String ACCESS = "toegang@duiven";
    private static final String KIND = "contracts.catalogus-gepubliceerd";
    private static final String PUBLICATION = """
            select %s from contracts.catalogue_publication c where c.municipality_code = '0226' and c.month = '2026-12-01'
            order by c.number desc limit 1""";

    private static Connection superuser;
    private static HttpVisitor staff;
    private static HttpVisitor policy;
    private static HttpVisitor alderman;

    @BeforeAll
    static void enter() throws SQLException {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
        staff = HttpVisitor.of(Platform.shared()).logsInAs("contractbeheerder@mgr-sdcg");
        policy = HttpVisitor.of(Platform.shared()).logsInAs(POLICY);
        alderman = HttpVisitor.of(Platform.shared()).logsInAs(ALDERMAN);
    }

    @AfterAll
    static void leave() throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("delete from platform.notice_choice where kind = '" + KIND + "'");
        }
        superuser.close();
    }

    private static String ask(String question) throws SQLException {
        try (ResultSet row = superuser.createStatement().executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static String told(String login) throws SQLException {
        return ask("select count(*) from platform.notice n join platform.person p on p.id = n.person_id"
                + " where p.login_name = '" + login + "' and n.kind = '" + KIND + "'");
    }

    private static Document subscribes(HttpVisitor who) {
        return who.press(who.get(PAGE), "begin", Map.of()).page();
    }

    private static Answer publish() {
        return staff.press(staff.get("/contracten/publiceer?gemeente=0226&maand=2026-12"), "doe", Map.of());
    }

    private static void hears(HttpVisitor who, String number) {
        Awaitility.await("the notice of " + number)
                .atMost(Duration.ofSeconds(60))
                .until(() -> who.get("/account/meldingen").page().text().contains("nummer " + number + "."));
    }

    @Test
    @Order(1)
    void somebodyOfAMunicipalitySubscribesOnThePageOfPublications() throws SQLException {
        assertThat(policy.get("/contracten/catalogus").page().select("main a[href$='/publicaties#abonnement']"))
                .hasSize(1);
        Document before = policy.get(PAGE).page();
        assertThat(before.select("#abonnement").text()).contains("U krijgt nu geen bericht");
        assertThat(before.select("#abonnement [name$=':begin']").val()).isEqualTo("Abonneer mij");
        Document begun = subscribes(policy);
        assertThat(begun.text()).contains("U bent geabonneerd. U krijgt een mail en een melding");
        assertThat(begun.select("#abonnement [name$=':stop']")).hasSize(1);
        assertThat(begun.select("#abonnement [name$=':begin']")).isEmpty();
        assertThat(policy.get("/account/meldingen-kiezen").page().select("tr:contains(Een productencatalogus)"))
                .hasSize(1);
        subscribes(alderman);
        assertThat(staff.get(PAGE).page().select("#abonnement"))
                .as("the team has nothing to subscribe to")
                .isEmpty();
    }

    @Test
    @Order(2)
    void whoSubscribedHearsTheNumberTheMonthAndHowMuchDiffers() throws SQLException {
        publish();
        String number = ask(PUBLICATION.formatted("c.number"));
        String differences =
                ask("select count(*) from contracts.catalogue_changes('" + ask(PUBLICATION.formatted("c.id")) + "')");
        hears(policy, number);
        Document notices = policy.get("/account/meldingen").page();
        assertThat(notices.select("main .actions").text())
                .contains("De productencatalogus van december 2026 is gepubliceerd, nummer " + number
                        + ". Verschillen met de vorige: " + differences + ".");
        Answer opened = policy.press(policy.get("/account/meldingen"), "open", Map.of());
        assertThat(opened.address()).contains("/contracten/publicatie?id=" + ask(PUBLICATION.formatted("c.id")));
        assertThat(ask("select way from platform.notice where kind = '" + KIND + "' order by at desc limit 1"))
                .isEqualTo("mail");
        assertThat(told(POLICY)).isEqualTo("1");
        assertThat(told(ALDERMAN)).isEqualTo("1");
        assertThat(told(ACCESS)).as("did not subscribe").isEqualTo("0");
    }

    @Test
    @Order(3)
    void whoStoppedHearsNoMore() throws SQLException {
        Document stopped = policy.press(policy.get(PAGE), "stop", Map.of()).page();
        assertThat(stopped.text()).contains("U krijgt geen bericht meer");
        assertThat(stopped.select("#abonnement [name$=':begin']")).hasSize(1);

        String product = ask("select r.product_id from contracts.catalogue_row r where r.publication_id = '"
                + ask(PUBLICATION.formatted("c.id")) + "' order by r.position limit 1");
        String page = "/contracten/cak-code?gemeente=0226&product=" + product;
        staff.press(staff.get(page), "bewaar", Map.of("code", "ABO1"));
        publish();
        hears(alderman, ask(PUBLICATION.formatted("c.number")));
        assertThat(told(ALDERMAN)).isEqualTo("2");
        assertThat(told(POLICY)).isEqualTo("1");
        staff.press(staff.get(page), "bewaar", Map.of("code", ""));
    }
}
