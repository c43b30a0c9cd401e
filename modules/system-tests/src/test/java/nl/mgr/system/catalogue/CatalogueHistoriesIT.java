package nl.mgr.system.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.ProofReport;
import org.junit.jupiter.api.Test;

/** What is asked of the database in one statement, held against a search through all rows. */
class CatalogueHistoriesIT {

    private static final long SEED = 20261201L;
    private static final String MUNICIPALITY = "0221";

    /** 1 000 lines with random days of contract, line and tariffs, some drafts among them; nothing stays. */
    @Test
    void forRandomHistoriesTheCatalogueOfADayEqualsANaiveSearch() throws SQLException {
        Random random = new Random(SEED);
        try (Connection superuser = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            UUID municipality = municipality(statement);
            statement.execute("set local session_replication_role = replica");
            new RandomHistories(superuser, municipality, random).add(1000);
            CatalogueRows naive = new CatalogueRows(superuser, municipality);
            int lines = 0;
            int without = 0;
            for (int i = 0; i < 25; i++) {
                LocalDate day = RandomHistories.FIRST.plusDays(random.nextInt(RandomHistories.DAYS));
                TreeSet<String> expected = naive.on(day);
                assertThat(catalogueOn(superuser, municipality, day))
                        .as(day.toString())
                        .isEqualTo(expected);
                lines += expected.size();
                without += (int)
                        expected.stream().filter(line -> line.endsWith(";null")).count();
            }
            ProofReport.write("catalogue-histories", "histories=1000", "days=25", "seed=" + SEED, "lines=" + lines);
            assertThat(lines).isGreaterThan(10_000);
            assertThat(without).as("days without a tariff are among them").isPositive();
            superuser.rollback();
        }
    }

    private static UUID municipality(Statement statement) throws SQLException {
        ResultSet row = statement.executeQuery(
                "select id from cooperation.municipality where cbs_code = '" + MUNICIPALITY + "'");
        row.next();
        return row.getObject(1, UUID.class);
    }

    private static TreeSet<String> catalogueOn(Connection superuser, UUID municipality, LocalDate day)
            throws SQLException {
        TreeSet<String> found = new TreeSet<>();
        try (PreparedStatement statement = superuser.prepareStatement(
                "select code || ';' || provider_name || ';' || contract_number || ';' || coalesce(cents::text, 'null')"
                        + " from contracts.catalogue_on(array[?]::uuid[], ?)")) {
            statement.setObject(1, municipality);
            statement.setObject(2, day);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                assertThat(found.add(row.getString(1)))
                        .as("a line stands there once")
                        .isTrue();
            }
        }
        return found;
    }
}
