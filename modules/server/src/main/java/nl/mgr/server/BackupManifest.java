package nl.mgr.server;

import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a backup says of itself.
 *
 * @param product version of the release that made it
 * @param postgresql version of the database
 * @param madeAt when it was complete
 * @param databaseBytes size of the database in bytes, without its log
 * @param files how many files it holds
 * @param fileBytes their size in bytes, unpacked
 * @param auditHeads how many chains of the audit trail there were at least
 * @param auditEntries how many sealed entries they had together at least
 * @param migrations newest migration per schema
 * @param listSha256 of the list of files, in hexadecimal digits
 */
record BackupManifest(
        String product,
        String postgresql,
        Instant madeAt,
        long databaseBytes,
        int files,
        long fileBytes,
        long auditHeads,
        long auditEntries,
        SortedMap<String, String> migrations,
        String listSha256) {

    private static final String FORMAT = "1";
    private static final String MIGRATION = "migration.";

    String text() {
        StringBuilder text = new StringBuilder("""
            # A backup of MGR. Keep it as you keep the data: it holds the passwords of the database and the key of
            # what is encrypted in it, readable for whoever can read this file.
            """);
        line(text, "format", FORMAT);
        line(text, "product.version", product);
        line(text, "postgresql.version", postgresql);
        line(text, "made.at", madeAt.toString());
        line(text, "database.bytes", String.valueOf(databaseBytes));
        line(text, "files", String.valueOf(files));
        line(text, "files.bytes", String.valueOf(fileBytes));
        line(text, "audit.heads", String.valueOf(auditHeads));
        line(text, "audit.entries", String.valueOf(auditEntries));
        migrations.forEach((schema, version) -> line(text, MIGRATION + schema, version));
        line(text, "list.sha256", listSha256);
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append('=').append(value).append('\n');
    }

    /** @throws Refused it is of a format that this release doesn't know, or not complete */
    static BackupManifest read(Reader in) throws IOException, Refused {
        Properties values = new Properties();
        try {
            values.load(in);
        } catch (IllegalArgumentException e) {
            throw new Refused("its manifest cannot be read", e);
        }
        String format = values.getProperty("format", "");
        if (!format.equals(FORMAT)) {
            throw new Refused("it has format '" + format + "', this release reads format " + FORMAT
                    + ". Use the release that made it");
        }
        SortedMap<String, String> migrations = new TreeMap<>();
        for (String key : values.stringPropertyNames()) {
            if (key.startsWith(MIGRATION)) {
                migrations.put(key.substring(MIGRATION.length()), values.getProperty(key));
            }
        }
        try {
            return new BackupManifest(
                    text(values, "product.version"),
                    text(values, "postgresql.version"),
                    Instant.parse(text(values, "made.at")),
                    Long.parseLong(text(values, "database.bytes")),
                    Integer.parseInt(text(values, "files")),
                    Long.parseLong(text(values, "files.bytes")),
                    Long.parseLong(text(values, "audit.heads")),
                    Long.parseLong(text(values, "audit.entries")),
                    migrations,
                    text(values, "list.sha256"));
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new Refused("its manifest is damaged (" + e.getMessage() + ")", e);
        }
    }

    private static String text(Properties values, String key) throws Refused {
        String value = values.getProperty(key);
        if (value == null) {
            throw new Refused("its manifest is damaged (no " + key + ")");
        }
        return value;
    }

    /** For people at a terminal. */
    String summary() {
        Map<String, String> all = migrations;
        return String.format(
                Locale.ROOT,
                "  made       %s by MGR %s, PostgreSQL %s%n  database   %d MB, %d files%n"
                        + "  audit      %d chains, %d sealed entries%n  migrations %s%n",
                madeAt,
                product,
                postgresql,
                databaseBytes / 1_000_000,
                files,
                auditHeads,
                auditEntries,
                all.toString().replaceAll("[{}]", "").replace('=', ' '));
    }
}
