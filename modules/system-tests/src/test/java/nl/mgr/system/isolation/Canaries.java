package nl.mgr.system.isolation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * All rows of the running platform's database that have an id, numbered; and behind the name of each that has one a word
 * of its own, for as long as the test lasts.
 */
final class Canaries {

    static final Pattern WORD = Pattern.compile("kanarie[0-9a-f]{10}");
    /** What all words begin with. */
    static final String BEGINNING = "kanari";

    private static final Map<String, String> NAMES = new TreeMap<>(Map.ofEntries(
            Map.entry("providers.provider", "name"),
            Map.entry("providers.site", "name"),
            Map.entry("contracts.contract", "title"),
            Map.entry("contracts.product", "name"),
            Map.entry("monitoring.delivery", "file_name"),
            Map.entry("cooperation.frozen_export", "title"),
            Map.entry("cooperation.meeting", "place"),
            Map.entry("cooperation.decision", "text"),
            Map.entry("cooperation.service_agreement", "municipality_name"),
            Map.entry("platform.person", "name"),
            Map.entry("platform.organisation", "name"),
            Map.entry("procurement.tender", "title"),
            Map.entry("procurement.lot", "title"),
            Map.entry("platform.document", "title")));

    private static final String TABLES = """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype
            where n.nspname in ('platform', 'cooperation', 'providers', 'contracts', 'monitoring', 'procurement')
              and c.relkind in ('r', 'p') and not c.relispartition
            order by 1""";

    private final Connection superuser;
    private final List<String> tables = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final Map<String, UUID> byWord = new HashMap<>();
    /** Number of the first row per table. */
    private final Map<String, Integer> first = new TreeMap<>();

    Canaries(Connection superuser) throws SQLException {
        this.superuser = superuser;
        takeOut();
        for (Map.Entry<String, String> place : NAMES.entrySet()) {
            quietly("update %1$s set %2$s = %2$s || ' kanarie' || left(md5(id::text), 10)"
                    .formatted(place.getKey(), place.getValue()));
        }
        try (Statement statement = superuser.createStatement()) {
            ResultSet found = statement.executeQuery(TABLES);
            while (found.next()) {
                tables.add(found.getString(1));
            }
            for (String table : tables) {
                number(table, statement.executeQuery("select id from " + table + " order by id"));
            }
        }
    }

    private void number(String table, ResultSet rows) throws SQLException {
        first.put(table, ids.size());
        while (rows.next()) {
            UUID id = rows.getObject(1, UUID.class);
            numbers.put(id, ids.size());
            ids.add(id);
            if (NAMES.containsKey(table)) {
                byWord.put(word(id), id);
            }
        }
    }

    static String word(UUID id) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5").digest(id.toString().getBytes(StandardCharsets.UTF_8));
            return "kanarie" + HexFormat.of().formatHex(digest).substring(0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> tables() {
        return tables;
    }

    int rows() {
        return ids.size();
    }

    UUID id(int number) {
        return ids.get(number);
    }

    /** @return {@code null} for an id that is no row's */
    Integer number(UUID id) {
        return numbers.get(id);
    }

    int first(String table) {
        return first.get(table);
    }

    /** Number after that of the last row. */
    int end(String table) {
        int at = tables.indexOf(table);
        return at == tables.size() - 1 ? ids.size() : first.get(tables.get(at + 1));
    }

    String tableOf(UUID id) {
        int number = numbers.get(id);
        return tables.stream()
                .filter(table -> number >= first(table) && number < end(table))
                .findFirst()
                .orElseThrow();
    }

    /** @return {@code null} for a word that is nobody's */
    UUID behind(String word) {
        return byWord.get(word);
    }

    void takeOut() throws SQLException {
        for (Map.Entry<String, String> place : NAMES.entrySet()) {
            quietly(
                    "update %1$s set %2$s = regexp_replace(%2$s, '( kanarie[0-9a-f]{10})+$', '') where %2$s like '%% kanarie%%'"
                            .formatted(place.getKey(), place.getValue()));
        }
    }

    /** Past triggers: the trail of changes knows nothing of it. */
    private void quietly(String sql) throws SQLException {
        superuser.setAutoCommit(false);
        try (Statement statement = superuser.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            statement.execute(sql);
            superuser.commit();
        } finally {
            superuser.setAutoCommit(true);
        }
    }
}
