package nl.mgr.system.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.Visitor;
import org.junit.jupiter.api.Test;

/** No administrator gets at the log-in of somebody whom another organisation knows, nor at one's own by a link. */
class OtherOrganisationsIT {

    private static final String TAKEN = "is al van iemand anders";
    private static final String ELSEWHERE = "werkt ook voor een andere organisatie";
    private static final List<String> AT_THE_LOG_IN =
            List.of("Maak link voor nieuw wachtwoord", "Wis tweede stap", "Blokkeer nu");
    private static final int RACES = 8;

    @Test
    void whoIsKnownElsewhereIsNotInvited() {
        try (Visitor administrator = Visitor.atDesk().logsInAs("beheerder@meerssen")) {
            AccountScreens desk = new AccountScreens(administrator);
            administrator.open("/account/uitnodigen");
            desk.type("naam", "Iemand");
            desk.type("inlognaam", " Toegang@Eijsden-Margraten ");
            desk.tick("Beleidsmedewerker");
            desk.press("Maak de uitnodiging");
            desk.refusedWith(TAKEN);
            administrator.open("/account/mensen?zoek=toegang@eijsden-margraten");
            assertThat(administrator
                            .page()
                            .locator("main tbody")
                            .getByRole(AriaRole.LINK)
                            .count())
                    .isZero();
        }
        try (Visitor visitor = Visitor.atDesk()) {
            new AccountScreens(visitor).logIn("toegang@eijsden-margraten", Platform.PASSWORD);
            new AccountScreens(visitor).at("/vandaag");
        }
    }

    @Test
    void whoWorksForTwoIsUpToNeither() {
        try (Visitor administrator = Visitor.atDesk().logsInAs("beheerder@mgr-sdcg")) {
            isUpToNobody(administrator, "accountant@controle");
        }
    }

    @Test
    void whoIsGoingToWorkElsewhereIsUpToNobodyEither() throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement();
                Visitor administrator = Visitor.atDesk().logsInAs("beheerder@meerssen")) {
            statement.execute("""
                    insert into platform.membership (id, person_id, organisation_id, cooperation_id, roles, valid_from)
                    select gen_random_uuid(), here.person_id, there.organisation_id, there.cooperation_id, there.roles, '2027-06-01'
                    from platform.membership here join platform.person on person.id = here.person_id,
                         platform.membership there join platform.person other on other.id = there.person_id
                    where person.login_name = 'wethouder@meerssen' and other.login_name = 'wethouder@eijsden-margraten'""");
            try {
                isUpToNobody(administrator, "wethouder@meerssen");
            } finally {
                statement.execute("""
                        delete from platform.membership using platform.person
                        where person.id = membership.person_id and login_name = 'wethouder@meerssen' and valid_from = '2027-06-01'""");
            }
        }
    }

    private static void isUpToNobody(Visitor administrator, String name) {
        AccountScreens desk = new AccountScreens(administrator);
        for (String button : AT_THE_LOG_IN) {
            openMember(administrator, name);
            desk.press(button);
            desk.refusedWith(ELSEWHERE);
        }
    }

    @Test
    void oneselfGetsNoLinkForAPassword() {
        try (Visitor administrator = Visitor.atDesk().logsInAs("beheerder@meerssen")) {
            openMember(administrator, "beheerder@meerssen");
            AccountScreens desk = new AccountScreens(administrator);
            desk.press("Maak link voor nieuw wachtwoord");
            desk.refusedWith("Verander uw wachtwoord bij Mijn account");
        }
    }

    @Test
    void ofTwoWhoInviteTheSameNameAtOnceOneIsRefused() {
        HttpVisitor one = HttpVisitor.of(Platform.shared()).logsInAs("beheerder@meerssen");
        HttpVisitor other = HttpVisitor.of(Platform.shared()).logsInAs("beheerder@eijsden-margraten");
        for (int race = 0; race < RACES; race++) {
            String name = "wie-het-eerst-komt-" + race + "@regio";
            List<CompletableFuture<Answer>> both = Stream.of(one, other)
                    .map(visitor -> CompletableFuture.supplyAsync(() -> invite(visitor, name)))
                    .toList();
            List<String> answers =
                    both.stream().map(answer -> answer.join().page().text()).toList();

            assertThat(answers)
                    .filteredOn(text -> text.contains("Geef deze link"))
                    .hasSize(1);
            assertThat(answers).filteredOn(text -> text.contains(TAKEN)).hasSize(1);
        }
    }

    @Test
    void aNewCooperationStartsWithSomebodyNew() {
        HttpVisitor installation = HttpVisitor.of(Platform.shared()).logsInAs("beheerder@installatie");
        Answer answer = installation.press(
                installation.get("/samenwerking/nieuw"),
                "sticht",
                Map.of(
                        "naam", "Een samenwerking",
                        "kort", "Een",
                        "code", "een-samenwerking",
                        "vanaf", "1-1-2027",
                        "bron", "besluit",
                        "persoon", "Iemand",
                        "login", "Inkoper@mgr-sdcg",
                        "wachtwoord", "een zin die niemand raadt"));

        assertThat(answer.page().text()).contains(TAKEN);
        assertThat(count("select count(*) from cooperation.cooperation where code = 'een-samenwerking'"))
                .isZero();
        assertThat(count("select count(*) from platform.organisation where name = 'Een'"))
                .isZero();
    }

    private static Answer invite(HttpVisitor administrator, String name) {
        return administrator.press(
                administrator.get("/account/uitnodigen"),
                "nodig",
                Map.of("naam", "Wie het eerst komt", "inlognaam", name, "rollen", "policy-officer"));
    }

    private static long count(String question) {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement();
                var result = statement.executeQuery(question)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void openMember(Visitor administrator, String name) {
        administrator.open("/account/mensen?zoek=" + name);
        administrator
                .page()
                .locator("main tbody")
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        new AccountScreens(administrator).at("/account/lid");
    }
}
