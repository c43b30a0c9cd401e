package nl.mgr.system.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of a term against days worked out by hand, and free days against the calendar of other years. */
class ClockRulesIT {

    private static final String DUE = """
            select contracts.clock_due(?::date, amount, unit, direction, by_law) from contracts.clock_rule
            where code = ? and ?::date >= valid_from and (valid_until is null or ?::date < valid_until)""";

    /** As published for these years. */
    private static final List<String> EASTER = List.of(
            "2015-04-05",
            "2016-03-27",
            "2017-04-16",
            "2018-04-01",
            "2019-04-21",
            "2020-04-12",
            "2021-04-04",
            "2022-04-17",
            "2023-04-09",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2038-04-25");

    private static Connection superuser;

    @BeforeAll
    static void open() {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
    }

    @AfterAll
    static void close() throws SQLException {
        superuser.close();
    }

    /** From a day, and the last day in time. */
    private static final String TABLE = """
            verlenging,       2027-01-01, 2026-06-30
            verlenging,       2019-01-01, 2018-06-30
            verlenging,       2028-09-01, 2028-02-29
            verlenging,       2027-09-01, 2027-02-28
            verlenging,       2026-12-31, 2026-06-29
            verlenging,       2026-08-31, 2026-02-27
            verlengingsoptie, 2027-01-01, 2026-12-31
            ruimte-voornemen, 2027-01-01, 2026-06-30
            ruimte-besluit,   2027-01-01, 2026-09-30
            ruimte-plan,      2027-01-01, 2026-10-31
            ruimte-gesprek,   2023-11-27, 2023-12-11
            ruimte-gesprek,   2026-12-12, 2026-12-26
            ruimte-keuze,     2026-12-11, 2026-12-25
            inzet,            2023-01-01, 2024-01-01
            inzet,            2024-02-29, 2025-02-28
            stilte,           2025-11-01, 2026-11-01
            bewijs,           2026-12-31, 2026-12-31
            bewijs,           2028-02-29, 2028-02-29
            opnamestop,       2027-01-01, 2026-12-31
            opnamestop,       2028-03-01, 2028-02-29
            indexatie,        2027-01-01, 2026-12-31
            standaard,        2026-08-31, 2027-02-28
            standaard,        2027-08-31, 2028-02-29
            maatregel,        2026-12-19, 2026-12-26
            maatregel,        2028-02-26, 2028-03-04
            klacht,           2026-11-02, 2026-12-14
            klacht,           2026-11-13, 2026-12-28
            klacht,           2026-11-14, 2026-12-28
            klacht,           2026-11-20, 2027-01-04
            klacht,           2026-02-20, 2026-04-07
            klacht,           2026-03-16, 2026-04-28
            klacht,           2025-03-15, 2025-04-28
            klacht,           2026-04-02, 2026-05-15
            klacht,           2026-03-24, 2026-05-06
            klacht,           2026-04-13, 2026-05-26
            klacht,           2028-01-18, 2028-02-29
            opzegging,        2026-08-31, 2027-02-28
            overmacht,        2028-01-31, 2028-03-01
            overmacht,        2027-01-31, 2027-03-02
            """;

    @Test
    void everyRuleEndsOnTheDayThatIsWorkedOutByHand() throws SQLException {
        for (String line : TABLE.strip().split("\n", -1)) {
            String[] cells = line.strip().split(",\\s*", -1);
            assertThat(due(cells[0], cells[1])).as(line).isEqualTo(cells[2]);
        }
    }

    @Test
    void noRuleIsWithoutADayInTheTable() throws SQLException {
        Set<String> inTable = new TreeSet<>();
        for (String line : TABLE.strip().split("\n", -1)) {
            inTable.add(line.strip().split(",", -1)[0]);
        }
        assertThat(list("select distinct code from contracts.clock_rule where amount is not null"))
                .containsExactlyInAnyOrderElementsOf(inTable);
    }

    /** Three days or more have two in them that are not free (Algemene termijnenwet, article 2). */
    @ParameterizedTest
    @CsvSource({
        "2026-12-24, 3, 2026-12-29",
        "2026-12-24, 1, 2026-12-28",
        "2026-04-02, 4, 2026-04-08",
        "2026-11-02, 3, 2026-11-05"
    })
    void aShortTermByLawHasDaysOnWhichToAct(String from, int days, String due) throws SQLException {
        assertThat(one("select contracts.clock_due('" + from + "', " + days + ", 'dag', 'na', true)"))
                .isEqualTo(due);
    }

    @Test
    void freeDaysAreThoseOfTheLaw() throws SQLException {
        for (String sunday : EASTER) {
            int year = LocalDate.parse(sunday).getYear();
            assertThat(one("select contracts.easter(" + year + ")")).isEqualTo(sunday);
            Set<LocalDate> expected = free(LocalDate.parse(sunday));
            List<LocalDate> found = list("select d::date from generate_series(date '" + year + "-01-01', date '" + year
                            + "-12-31', interval '1 day') d where contracts.free_day(d::date)")
                    .stream()
                    .map(LocalDate::parse)
                    .toList();
            assertThat(found).as(String.valueOf(year)).containsExactlyElementsOf(expected);
        }
        assertThat(one("select contracts.free_day('2013-04-30') and not contracts.free_day('2013-04-26')"))
                .isEqualTo("t");
    }

    private static Set<LocalDate> free(LocalDate easter) {
        int year = easter.getYear();
        LocalDate king = LocalDate.of(year, 4, 27);
        Set<LocalDate> free = new TreeSet<>(List.of(
                LocalDate.of(year, 1, 1),
                easter.minusDays(2),
                easter.plusDays(1),
                king.getDayOfWeek() == DayOfWeek.SUNDAY ? king.minusDays(1) : king,
                easter.plusDays(39),
                easter.plusDays(50),
                LocalDate.of(year, 12, 25),
                LocalDate.of(year, 12, 26)));
        free.add(LocalDate.of(year, 5, 5));
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
                free.add(day);
            }
        }
        return free;
    }

    /** What the law does not extend cannot be said to be extended (Algemene termijnenwet, article 4). */
    @Test
    void aLongTermIsNotExtended() throws SQLException {
        superuser.setAutoCommit(false);
        try {
            assertThatThrownBy(() -> superuser
                            .createStatement()
                            .execute("update contracts.clock_rule set by_law = true where code = 'standaard'"))
                    .hasMessageContaining("clock_rule");
        } finally {
            superuser.rollback();
            superuser.setAutoCommit(true);
        }
    }

    @Test
    void everyRuleHasItsWordsAndWhoIsAskedHasATask() throws SQLException, IOException {
        for (String file : List.of("messages.properties", "messages_en.properties")) {
            String words = Files.readString(Path.of("../contracts/src/main/resources/nl/mgr/contracts", file));
            for (String code : list("select distinct code from contracts.clock_rule")) {
                assertThat(words).contains("\ntermijn." + code + "=", "\ntermijn." + code + ".uitleg=");
            }
            for (String code : list("select distinct code from contracts.clock_rule where warn_days is not null")) {
                assertThat(words).contains("\ntaak.termijn-" + code + "=");
            }
        }
    }

    private static String due(String rule, String from) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(DUE)) {
            statement.setString(1, from);
            statement.setString(2, rule);
            statement.setString(3, from);
            statement.setString(4, from);
            ResultSet row = statement.executeQuery();
            return row.next() ? row.getString(1) : "";
        }
    }

    private static String one(String question) throws SQLException {
        return list(question).get(0);
    }

    private static List<String> list(String question) throws SQLException {
        List<String> all = new ArrayList<>();
        try (ResultSet row = superuser.createStatement().executeQuery(question)) {
            while (row.next()) {
                all.add(row.getString(1));
            }
        }
        return all;
    }
}
