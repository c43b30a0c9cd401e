package nl.mgr.system.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** In the night the search is compared with the records; what is not as they are is made anew and told. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndexIT {

    private static final String OURS = "(select id from cooperation.cooperation where code = 'mgr-sdcg')";
    private static final String ENTRY =
            "from platform.search_entry where kind = 'contracts:contract' and cooperation_id = " + OURS
                    + " and subject_id = ";

    private static void execute(String statement) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement run = database.createStatement()) {
            run.execute(statement);
        }
    }

    private static String ask(String question) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    private static String operations() {
        return HttpVisitor.of(Platform.shared())
                .logsInAs("beheerder@mgr-sdcg")
                .get("/account/beheer")
                .page()
                .expectFirst("#gezond tr:contains(Zoeken)")
                .text();
    }

    /** Of each record an entry was made when it was made; nobody named its audience in another order since. */
    @Test
    @Order(1)
    void afterTheDemoWasLoadedTheSearchKnowsItsRecordsAsTheyAre() throws SQLException {
        Awaitility.await("the search was compared")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> !ask("select count(*) from platform.search_check").equals("0"));
        assertThat(ask("select string_agg(faults::text, ' ') from platform.search_check"))
                .matches("0( 0)*");
    }

    @Test
    @Order(2)
    void anEntryThatIsLostComesBackInTheNight() throws SQLException {
        String contract = ask("select min(subject_id::text) from platform.search_entry"
                + " where kind = 'contracts:contract' and cooperation_id = " + OURS);
        execute("delete " + ENTRY + "'" + contract + "'");
        execute("delete from platform.search_check");
        Awaitility.await("the entry is back")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .until(() ->
                        ask("select count(*) " + ENTRY + "'" + contract + "'").equals("1"));
        assertThat(ask("select faults from platform.search_check where cooperation_id = " + OURS))
                .isEqualTo("1");
        assertThat(operations()).contains("klopten 1 vermeldingen niet");

        execute("delete from platform.search_check");
        Awaitility.await("the search is compared again")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> ask("select faults from platform.search_check where cooperation_id = " + OURS)
                        .equals("0"));
        assertThat(operations()).contains("Zoeken vindt alles zoals het is.");
    }
}
