package nl.mgr.system.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Between two days a colleague has the roles of who is away too: not before, not after, and never more. */
class SubstitutionIT {

    private static final String READER = "lezer@zuid-limburg";
    private static final String LAWYER = "jurist@zuid-limburg";
    private static final String ADMINISTRATOR = "beheerder@zuid-limburg";
    private static final String OF_READERS = "/account/logboek";
    private static final String OF_ADMINISTRATORS = "/account/mensen";
    private static final String TODAY = "30-11-2026";
    private static final String SOON = "04-12-2026";

    private final HttpVisitor lawyer = HttpVisitor.of(Platform.shared()).logsInAs(LAWYER);

    @AfterEach
    void forget() {
        sql("update platform.person set blocked_at = null where login_name = '" + READER + "'");
        sql("update platform.substitution set ended_at = now() where ended_at is null");
    }

    @Test
    void theRolesCountOnTheDaysThatWereNamedInSessionsThatLastToo() {
        HttpVisitor reader = HttpVisitor.of(Platform.shared()).logsInAs(READER);
        assertThat(lawyer.get(OF_READERS).status()).isEqualTo(404);

        assertThat(named(reader, "/account/ik", TODAY, SOON).page().text()).contains("De vervanging is bewaard.");

        assertThat(lawyer.get(OF_READERS).status()).isEqualTo(200);
        moved("+ 1");
        assertThat(lawyer.get(OF_READERS).status()).as("the day before").isEqualTo(404);
        moved("- 5");
        assertThat(lawyer.get(OF_READERS).status()).as("on the last day").isEqualTo(200);
        moved("- 1");
        assertThat(lawyer.get(OF_READERS).status()).as("the day after").isEqualTo(404);
    }

    @Test
    void itIsShownToWhomItConcernsAndCanBeStopped() {
        HttpVisitor reader = HttpVisitor.of(Platform.shared()).logsInAs(READER);
        named(reader, "/account/ik", TODAY, SOON);
        HttpVisitor administrator = HttpVisitor.of(Platform.shared()).logsInAs(ADMINISTRATOR);

        assertThat(lawyer.get("/account/ik").page().select("#vervanging tbody").text())
                .contains("30-11-2026", "geldt nu");
        assertThat(lawyer.get("/account/rechten").page().select("th.own").eachText())
                .anyMatch(role -> role.startsWith("Auditor"))
                .anyMatch(role -> role.startsWith("Jurist"));
        Answer page = administrator.get(memberPage(LAWYER));
        assertThat(page.page().select("main").text())
                .contains("Vandaag ook, als vervanger: Auditor")
                .contains("Het logboek bekijken", "geldt nu");
        assertThat(administrator
                        .get("/account/rechten?zoek=" + LAWYER)
                        .page()
                        .select("#mensen")
                        .text())
                .contains("als vervanger: Auditor");

        assertThat(reader.press(reader.get("/account/ik"), "stop", Map.of())
                        .page()
                        .text())
                .contains("De vervanging is gestopt.");
        assertThat(lawyer.get(OF_READERS).status()).isEqualTo(404);
        assertThat(count("""
                        select count(distinct operation) from platform.audit_entry
                        where table_name = 'platform.substitution' and row_id = (
                          select id from platform.substitution order by id desc limit 1)""")).isEqualTo(2);
    }

    @Test
    void anAdministratorsRolesComeAlongOnlyWhenSaid() {
        HttpVisitor administrator = HttpVisitor.of(Platform.shared()).logsInAs(ADMINISTRATOR);
        named(administrator, memberPage(ADMINISTRATOR), TODAY, SOON);
        assertThat(lawyer.get(OF_ADMINISTRATORS).status()).isEqualTo(404);

        administrator.press(administrator.get(memberPage(ADMINISTRATOR)), "stop", Map.of());
        Answer page = administrator.get(memberPage(ADMINISTRATOR));
        administrator.press(
                page, "noem", Map.of("wie", choice(page, LAWYER), "van", TODAY, "tot", SOON, "beheer", "on"));
        assertThat(lawyer.get(OF_ADMINISTRATORS).status()).isEqualTo(200);
    }

    @Test
    void whoIsNoAdministratorCannotHandOverAdministration() {
        HttpVisitor reader = HttpVisitor.of(Platform.shared()).logsInAs(READER);
        Answer page = reader.get("/account/ik");
        assertThat(page.page().select("[name$=':beheer']")).isEmpty();

        reader.press(page, "noem", Map.of("wie", choice(page, LAWYER), "van", TODAY, "tot", SOON, "beheer", "on"));

        assertThat(count("select count(*) from platform.substitution where ended_at is null and administration"))
                .isZero();
    }

    @Test
    void whatIsTakenFromWhoIsAwayIsTakenFromTheSubstitute() {
        named(HttpVisitor.of(Platform.shared()).logsInAs(READER), "/account/ik", TODAY, SOON);
        assertThat(lawyer.get(OF_READERS).status()).isEqualTo(200);

        sql("update platform.person set blocked_at = now() where login_name = '" + READER + "'");

        assertThat(lawyer.get(OF_READERS).status()).isEqualTo(404);
    }

    @Test
    void onlyColleaguesStandInAndNeverOneself() {
        Answer page = lawyer.get("/account/ik");
        assertThat(page.page().select("[name$=':wie'] option").eachText())
                .hasSizeGreaterThan(5)
                .noneMatch(text -> text.contains(LAWYER))
                .allMatch(text -> text.matches(".*@(zuid-limburg|controle)\\)|Kies een collega"));
        for (String stranger : List.of("inkoper@mgr-sdcg", "wethouder@meerssen", LAWYER)) {
            lawyer.press(page, "noem", Map.of("wie", membership(stranger), "van", TODAY, "tot", SOON));
        }
        assertThat(count("select count(*) from platform.substitution where ended_at is null"))
                .isZero();
        assertThat(HttpVisitor.of(Platform.shared())
                        .logsInAs("beheerder@meerssen")
                        .get(memberPage(LAWYER))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void otherDaysAreRefusedAndNothingTypedIsLost() {
        HttpVisitor reader = HttpVisitor.of(Platform.shared()).logsInAs(READER);
        for (String[] days : new String[][] {{"29-11-2026", SOON}, {SOON, TODAY}, {TODAY, "1-12-2027"}}) {
            Answer refused = named(reader, "/account/ik", days[0], days[1]);
            assertThat(refused.page().select("[data-error-summary]").text()).contains("Kies andere dagen.");
            assertThat(refused.page().select("[name$=':van']").val()).isEqualTo(days[0]);
            assertThat(refused.page().select("[name$=':wie'] option[selected]").text())
                    .contains(LAWYER);
        }
        named(reader, "/account/ik", TODAY, SOON);
        assertThat(named(reader, "/account/ik", SOON, "09-12-2026")
                        .page()
                        .select("[data-error-summary]")
                        .text())
                .contains("vervangt op een of meer van deze dagen al");
    }

    private static Answer named(HttpVisitor who, String address, String first, String last) {
        Answer page = who.get(address);
        return who.press(page, "noem", Map.of("wie", choice(page, LAWYER), "van", first, "tot", last));
    }

    private static String choice(Answer page, String login) {
        return page.page()
                .expectFirst("[name$=':wie'] option:contains((" + login + "))")
                .val();
    }

    private static String memberPage(String login) {
        return "/account/lid?id=" + membership(login);
    }

    private static String membership(String login) {
        return text("""
                select membership.id::text from platform.membership join platform.person on person.id = person_id
                where login_name = '%s'""".formatted(login));
    }

    /** As if so many days had gone by, or had not come yet. */
    private static void moved(String days) {
        sql(
                "update platform.substitution set valid_from = valid_from %1$s, valid_until = valid_until %1$s where ended_at is null"
                        .formatted(days));
    }

    private static long count(String question) {
        return Long.parseLong(text(question));
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

    private static void sql(String sql) {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
