package nl.mgr.system.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.Sources;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From which day on documents are due, at records of every kind: see records.sql. */
class RecordEndsIT {

    private static final String DOCUMENTS =
            "select title from platform.document where title like 'Deel %' and added_by = 'test' and title like '";
    private static final String ADMINISTRATOR = """
            update platform.membership m set roles = %s from platform.person p
            where p.id = m.person_id and p.login_name = 'manager@mgr-sdcg'""";
    private static final Pattern PANELS =
            Pattern.compile("(?:m:panels about=\"|uiRecords\\.panels\\(')([a-z]+:[a-z-]+)");

    private static Document page;

    @BeforeAll
    static void enter() throws SQLException, IOException {
        execute(ADMINISTRATOR.formatted("m.roles || 'administrator'::text"), script("records.sql"));
        page = HttpVisitor.of(Platform.shared())
                .logsInAs("manager@mgr-sdcg")
                .get("/account/vernietigen?zoek=Deel&afdruk=true")
                .page();
    }

    @AfterAll
    static void leave() throws SQLException, IOException {
        execute(ADMINISTRATOR.formatted("array_remove(m.roles, 'administrator')"), script("records-gone.sql"));
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream in = RecordEndsIT.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Titles as "Deel contracts:line voorbij", in order. */
    private static List<String> documents(String what) throws SQLException {
        Set<String> titles = new TreeSet<>();
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                ResultSet rows = database.createStatement().executeQuery(DOCUMENTS + what + "'")) {
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
        }
        return List.copyOf(titles);
    }

    private static List<String> shown(String section) {
        return page
                .select("#" + section + " tbody a[href*='/account/document?id=']:matchesOwn(^Deel )")
                .eachText()
                .stream()
                .sorted()
                .toList();
    }

    private static String row(String title) {
        return page.select("#kan tbody tr:contains(" + title + ")").text();
    }

    @Test
    void whatIsKeptAtPartsOfARecordThatStillRunsIsNotDue() throws SQLException {
        assertThat(documents("%loopt")).hasSize(25);
        assertThat(shown("kan")).doesNotContainAnyElementsOf(documents("%loopt"));
    }

    @Test
    void everyModuleTellsWhenItsRecordsEnded() throws SQLException {
        List<String> over = documents("%voorbij");
        assertThat(over).hasSize(25);
        assertThat(shown("kan")).containsAll(over);
        for (String title : over) {
            assertThat(row(title)).as(title).contains("31-12-2017", "1-1-2023");
        }
    }

    @Test
    void whatStandsForEverCountsFromTheYearInWhichItWasAddedTo() {
        assertThat(row("Deel contracts:publication eeuwig")).contains("31-12-2015", "1-1-2021");
    }

    @Test
    void whatNoModuleTellsOfIsKeptAndSaid() {
        assertThat(shown("zonderDag")).containsExactly("Deel cooperation:module onbekend");
        assertThat(row("Deel cooperation:module onbekend")).isEmpty();
    }

    /** Each kind with a page that shows documents is among those above. */
    @Test
    void noKindThatHasDocumentsIsForgotten() throws SQLException, IOException {
        Set<String> kinds = new TreeSet<>();
        for (Path view : Sources.endingIn(".xhtml")) {
            Matcher named = PANELS.matcher(Files.readString(view));
            while (named.find()) {
                kinds.add(named.group(1));
            }
        }
        kinds.removeIf(kind -> kind.startsWith("platform:"));
        assertThat(kinds).hasSizeGreaterThan(8);
        List<String> told = documents("%").stream()
                .map(title -> title.split(" ")[1])
                .filter(kind -> !kind.equals("cooperation:module"))
                .distinct()
                .toList();
        assertThat(told).containsAll(kinds);
    }
}
