package nl.mgr.system.isolation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/** A word of its own behind every name in the running platform's database, for as long as the test lasts. */
final class Canaries {

    static final Pattern WORD = Pattern.compile("kanarie[0-9a-f]{10}");

    private static final Map<String, String> NAMES = new TreeMap<>(Map.of(
            "providers.provider", "name",
            "providers.site", "name",
            "contracts.contract", "title",
            "contracts.product", "name",
            "monitoring.delivery", "file_name",
            "cooperation.frozen_export", "title",
            "platform.person", "name",
            "platform.organisation", "name",
            "procurement.tender", "title",
            "procurement.lot", "title"));

    private static final String IDS = """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype
            where n.nspname in ('platform', 'cooperation', 'providers', 'contracts', 'monitoring', 'procurement')
              and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'person'""";

    private final Connection superuser;
    private final Map<String, UUID> byWord = new HashMap<>();
    private final Map<UUID, String> tableOf = new LinkedHashMap<>();

    Canaries(Connection superuser) throws SQLException {
        this.superuser = superuser;
        takeOut();
        for (Map.Entry<String, String> place : NAMES.entrySet()) {
            quietly("update %1$s set %2$s = %2$s || ' kanarie' || left(md5(id::text), 10)"
                    .formatted(place.getKey(), place.getValue()));
        }
        try (Statement statement = superuser.createStatement()) {
            Map<String, String> tables = new TreeMap<>();
            ResultSet found = statement.executeQuery(IDS);
            while (found.next()) {
                tables.put(found.getString(1), "");
            }
            tables.put("platform.person", "");
            for (String table : tables.keySet()) {
                ResultSet ids = statement.executeQuery("select id from " + table + " order by id");
                while (ids.next()) {
                    UUID id = ids.getObject(1, UUID.class);
                    tableOf.put(id, table);
                    byWord.put(word(id), id);
                }
            }
        }
    }

    private static String word(UUID id) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5").digest(id.toString().getBytes(StandardCharsets.UTF_8));
            return "kanarie" + HexFormat.of().formatHex(digest).substring(0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Table per id, of all rows there are. */
    Map<UUID, String> tables() {
        return tableOf;
    }

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
