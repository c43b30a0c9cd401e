package nl.mgr.system.contribution;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in the database about contributions of the cooperation of the story, past row security. */
final class ContributionRows implements AutoCloseable {

    static final String COOPERATION =
            "cooperation_id = (select id from cooperation.cooperation where code = 'mgr-sdcg')";

    private final Connection superuser;

    ContributionRows(Connection superuser) {
        this.superuser = superuser;
    }

    @Override
    public void close() throws SQLException {
        superuser.close();
    }

    String ask(String question) throws SQLException {
        try (ResultSet row = superuser.createStatement().executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    long count(String table, String where) throws SQLException {
        return Long.parseLong(
                ask("select count(*) from cooperation." + table + " where " + COOPERATION + " and " + where));
    }

    /** The last calculation of a year. */
    String run(int year) throws SQLException {
        return ask("select id from cooperation.contribution_run where " + COOPERATION + " and year = " + year
                + " order by number desc limit 1");
    }

    Map<String, Long> cents(String run, String submodule) throws SQLException {
        Map<String, Long> cents = new LinkedHashMap<>();
        try (ResultSet rows = superuser
                .createStatement()
                .executeQuery("select c.municipality_name, c.cents from cooperation.contribution c"
                        + " join cooperation.contribution_budget b on b.run_id = c.run_id and b.position = c.position"
                        + " where c.run_id = '" + run + "' and b.module || ' ' || b.submodule = '" + submodule
                        + "' order by c.municipality_code")) {
            while (rows.next()) {
                cents.put(rows.getString(1), rows.getLong(2));
            }
        }
        return cents;
    }

    long inhabitants(String name) throws SQLException {
        return Long.parseLong(ask("select i.inhabitants from cooperation.inhabitant_count i"
                + " join cooperation.municipality m on m.id = i.municipality_id where m.name = '" + name
                + "' and i.counted_on = '2016-01-01'"));
    }

    void change(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    static List<List<String>> csv(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }

    static long cents(String euros) {
        return Long.parseLong(euros.replaceAll("[^0-9]", ""));
    }

    static BigDecimal exact(String euros) {
        return new BigDecimal(euros.replaceAll("[^0-9,]", "").replace(',', '.'));
    }
}
