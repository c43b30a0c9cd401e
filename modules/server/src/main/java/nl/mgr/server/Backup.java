package nl.mgr.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A consistent copy of a database that goes on working: PostgreSQL is told that one begins, its files are read while it
 * writes them, and its log from the begin to the end of the copy, added at last, makes them agree. What was committed
 * before the copy began is in it.
 */
final class Backup {

    /** Holds the log until the copy has it, and is there once: it goes with the connection, also when that breaks. */
    private static final String HOLD_LOG = "select pg_create_physical_replication_slot('mgr_backup', true, true)";

    private static final String ALREADY_THERE = "42710";

    private static final String LOG_FILES = """
        select distinct pg_walfile_name(least(start + step * size, stop)) as name
        from (select ?::pg_lsn as start, ?::pg_lsn as stop, pg_size_bytes(current_setting('wal_segment_size')) as size)
          span cross join lateral generate_series(0, ceil((stop - start) / size)) step
        order by 1\
        """;

    private static final String MIGRATIONS = """
        select s.nspname as schema, (xpath('//version/text()', query_to_xml(format(
          'select version from %I.schema_history where success and version is not null'
          ' order by string_to_array(version, ''.'')::int[] desc limit 1', s.nspname), false, true, '')))[1]::text as version
        from pg_class c join pg_namespace s on s.oid = c.relnamespace
        where c.relname = 'schema_history' and c.relkind = 'r'\
        """;

    /** Room that a disk keeps: a database whose disk is full stops. */
    private static final long SPARE_BYTES = 100L << 20;

    private final Path data;
    private final Path cluster;
    private final Connection database;
    private final String product;

    /**
     * @param data the data folder of the database
     * @param database a connection to it, as its superuser
     * @param product version of this release
     */
    Backup(Path data, Connection database, String product) {
        this.data = data;
        this.cluster = data.resolve("postgresql");
        this.database = database;
        this.product = product;
    }

    /**
     * @param target a file that is not there yet
     * @param key of what is encrypted, when it is not the one in the data folder; else empty
     */
    BackupManifest write(Path target, String key) throws IOException, SQLException, Refused {
        holdLog();
        refuseSmallDisk(target, ClusterFiles.of(cluster).bytes());
        try (BackupWriter writer = BackupWriter.to(target)) {
            writer.file("secrets.properties", secrets(key));
            String start = ask("select pg_backup_start('mgr', true)");
            writer.folder("postgresql");
            ClusterFiles.Found found = ClusterFiles.of(cluster);
            for (String folder : found.folders()) {
                writer.folder("postgresql/" + folder);
            }
            for (String file : found.files()) {
                writer.file("postgresql/" + file, cluster.resolve(file));
            }
            writer.file("postgresql/" + ClusterFiles.CONTROL, control());
            Counts counts = counts();
            addLog(writer, start);
            return writer.finish(written -> new BackupManifest(
                    product,
                    counts.postgresql(),
                    Instant.now(),
                    counts.bytes(),
                    written.files(),
                    written.bytes(),
                    counts.auditHeads(),
                    counts.auditEntries(),
                    counts.migrations(),
                    written.listSha256()));
        }
    }

    private void holdLog() throws SQLException, Refused {
        try (Statement statement = database.createStatement()) {
            statement.execute(HOLD_LOG);
        } catch (SQLException e) {
            if (ALREADY_THERE.equals(e.getSQLState())) {
                throw new Refused(
                        "Another backup of the data in " + data + " is being made. Wait until it is ready.", e);
            }
            throw e;
        }
    }

    private static void refuseSmallDisk(Path target, long needed) throws IOException, Refused {
        refuseSmallDisk(
                target, needed, Files.getFileStore(Durable.parent(target)).getUsableSpace());
    }

    /** A backup is smaller than the data; how much, is known afterwards only. */
    static void refuseSmallDisk(Path target, long needed, long free) throws Refused {
        if (free < needed + SPARE_BYTES) {
            throw new Refused("There is no room for " + target + ": it needs up to " + megabytes(needed + SPARE_BYTES)
                    + " MB and the disk has " + megabytes(free) + " MB free. Make room or choose another disk.");
        }
    }

    private static long megabytes(long bytes) {
        return bytes / 1_000_000;
    }

    private byte[] secrets(String key) throws IOException {
        Path file = data.resolve("secrets.properties");
        if (key.isEmpty()) {
            return Files.readAllBytes(file);
        }
        Properties values = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            values.load(in);
        }
        values.setProperty(Secrets.KEY, key);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        values.store(out, "Secrets of the embedded database. Keep them with the data.");
        return out.toByteArray();
    }

    /** It is written in place while others read: the same twice is whole. */
    private byte[] control() throws IOException {
        Path file = cluster.resolve(ClusterFiles.CONTROL);
        byte[] read = Files.readAllBytes(file);
        for (byte[] again = Files.readAllBytes(file); !Arrays.equals(read, again); again = Files.readAllBytes(file)) {
            read = again;
        }
        return read;
    }

    private void addLog(BackupWriter writer, String start) throws IOException, SQLException, Refused {
        String stop;
        String label;
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery("select lsn::text, labelfile, spcmapfile from pg_backup_stop(false)")) {
            row.next();
            stop = row.getString("lsn");
            label = row.getString("labelfile");
            String elsewhere = row.getString("spcmapfile");
            if (elsewhere != null && !elsewhere.isBlank()) {
                throw new Refused("The database has tablespaces outside " + cluster
                        + ", which a backup does not hold. Move their tables back, or use pgBackRest.");
            }
        }
        writer.file("postgresql/backup_label", label.getBytes(StandardCharsets.UTF_8));
        for (String segment : logFiles(start, stop)) {
            if (!writer.file(
                    "postgresql/pg_wal/" + segment, cluster.resolve("pg_wal").resolve(segment))) {
                throw new IOException("the database's log " + segment + " went away before it was copied");
            }
        }
    }

    private List<String> logFiles(String start, String stop) throws SQLException {
        TreeSet<String> names = new TreeSet<>();
        try (PreparedStatement statement = database.prepareStatement(LOG_FILES)) {
            statement.setString(1, start);
            statement.setString(2, stop);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                names.add(rows.getString("name"));
            }
        }
        return List.copyOf(names);
    }

    private record Counts(
            String postgresql, long bytes, long auditHeads, long auditEntries, SortedMap<String, String> migrations) {}

    private Counts counts() throws SQLException {
        SortedMap<String, String> migrations = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(MIGRATIONS)) {
            while (rows.next()) {
                String version = rows.getString("version");
                if (version != null) {
                    migrations.put(rows.getString("schema"), version);
                }
            }
        }
        boolean audited = ask("select to_regprocedure('platform.audit_summary()')::text") != null;
        return new Counts(
                ask("select split_part(current_setting('server_version'), ' ', 1)"),
                Long.parseLong(ask("select pg_database_size(current_database())::text")),
                audited ? Long.parseLong(ask("select chains::text from platform.audit_summary()")) : 0,
                audited ? Long.parseLong(ask("select entries::text from platform.audit_summary()")) : 0,
                migrations);
    }

    private String ask(String question) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
