package nl.mgr.system.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Duiven asks about a contract that Westervoort has too; the team answers. Told in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuestionIT {

    private static final String WORDS = "Geldt het tarief ook voor groepen van twee?";
    private static final String ANSWER = "Ja, vanaf twee deelnemers.";

    private static final String CONTRACT = """
            select c.id from contracts.contract c join cooperation.cooperation o on o.id = c.cooperation_id and o.code = 'mgr-sdcg'
            where c.status = 'signed' and c.number like 'J-%' and c.valid_from <= '2026-11-30' and c.valid_until > '2026-11-30'
              and (select count(distinct y.name) from contracts.line_municipality x
                   join cooperation.municipality y on y.id = x.municipality_id
                   where x.contract_id = c.id and y.name in ('Duiven', 'Westervoort')) = 2
            order by c.number desc limit 1""";

    private static Connection superuser;
    private static HttpVisitor staff;
    private static HttpVisitor duiven;
    private static HttpVisitor westervoort;
    private static String address = "";

    @BeforeAll
    static void enter() throws SQLException {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
        staff = HttpVisitor.of(Platform.shared()).logsInAs("contractbeheerder@mgr-sdcg");
        duiven = HttpVisitor.of(Platform.shared()).logsInAs("beleidsmedewerker@duiven");
        westervoort = HttpVisitor.of(Platform.shared()).logsInAs("beleidsmedewerker@westervoort");
        address = "/contracten/vragen?contract=" + ask(CONTRACT);
    }

    @AfterAll
    static void leave() throws SQLException {
        superuser.close();
    }

    private static String ask(String question) throws SQLException {
        try (ResultSet row = superuser.createStatement().executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static String task() throws SQLException {
        return ask("select state from platform.task where kind = 'vraag' and address like '%"
                + address.substring(address.indexOf('?')) + "' order by id desc limit 1");
    }

    private static String main(Answer answer) {
        return answer.page().select("main").text();
    }

    @Test
    @Order(1)
    void aMunicipalityAsksAndTheTeamHasATask() throws SQLException {
        assertThat(main(duiven.press(duiven.get(address), "stuur", Map.of("vraag", " "))))
                .contains("vul in: ");
        assertThat(main(duiven.press(duiven.get(address), "stuur", Map.of("vraag", WORDS))))
                .contains("De vraag is verstuurd", WORDS, "wacht op antwoord");
        Awaitility.await("the task follows to the team")
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(task()).isEqualTo("open"));
    }

    @Test
    @Order(2)
    void nobodyElseReadsIt() {
        assertThat(main(westervoort.get(address))).doesNotContain(WORDS);
        assertThat(HttpVisitor.of(Platform.shared())
                        .logsInAs("aanbieder@mgr-sdcg")
                        .get(address)
                        .status())
                .isEqualTo(404);
        assertThat(HttpVisitor.of(Platform.shared())
                        .logsInAs("beheerder@zuid-limburg")
                        .get(address)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void theAnswerIsGivenOnceAndReadByWhomItIsFor() throws SQLException {
        Answer open = staff.get(address);
        assertThat(main(staff.press(open, "antwoorden", Map.of("antwoord", ANSWER, "voor", "true"))))
                .contains("Het antwoord is verstuurd", ANSWER, "voor alle gemeenten");
        assertThat(task()).isEqualTo("done");
        assertThat(main(staff.press(open, "antwoorden", Map.of("antwoord", "Nee", "voor", "false"))))
                .contains("intussen beantwoord");
        assertThat(main(duiven.get(address))).contains(WORDS, ANSWER, "Duiven");
        assertThat(main(westervoort.get(address)))
                .contains(WORDS, ANSWER, "een andere gemeente")
                .doesNotContain("Duiven");
        assertThatThrownBy(() -> superuser
                        .createStatement()
                        .execute("update contracts.contract_question set answer = 'Nee' where answer = '" + ANSWER
                                + "'"))
                .hasMessageContaining("answered before");
    }
}
