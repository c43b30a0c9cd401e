package nl.mgr.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.mgr.system.support.Demo;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.RunningPlatform;
import org.junit.jupiter.api.Test;

/**
 * A list of two hundred thousand rows as a file: how soon its first bytes come, and what the server holds of its heap while
 * it goes out, above what it held before.
 */
class ExportBench {

    private static final String LIST = "/aanbieders/overzicht?bestand=";
    private static final int ROWS = 200_000;
    private static final double MOST_SECONDS = 2;
    private static final double MOST_MEGABYTES = 100;

    private static final List<String> FILL = List.of("""
            insert into providers.provider (id, cooperation_id, number, name, legal_name, kvk_number, agb_code, kind, valid_from)
            select gen_random_uuid(), (select id from cooperation.cooperation where code = 'mgr-sdcg'),
                   'E-' || lpad(n::text, 6, '0'), 'Zorgaanbieder ' || n, 'Stichting Zorgaanbieder ' || n,
                   (80000000 + n)::text, (60000000 + n)::text, 'instelling', '2020-01-01'
            from generate_series(1, %d) as n\
            """.formatted(ROWS), "vacuum analyze providers.provider");

    /** What is read of a file. */
    @FunctionalInterface
    private interface Reader {
        long rows(InputStream file) throws IOException;
    }

    @Test
    void twoHundredThousandRows() throws Exception {
        Path data = Demo.copy("bench-export");
        try (RunningPlatform platform = RunningPlatform.start(data, Platform.SETTINGS)) {
            fill(platform);
            HttpVisitor staff = HttpVisitor.of(platform).logsInAs("contractbeheerder@mgr-sdcg");
            LiveHeap heap = new LiveHeap(platform.process().pid());
            measure(staff, heap, "csv", ExportBench::lines);
            measure(staff, heap, "xlsx", ExportBench::sheetRows);
        }
    }

    private static void measure(HttpVisitor staff, LiveHeap heap, String form, Reader reader) throws Exception {
        staff.download("/aanbieders/overzicht?zoek=E-00001&bestand=" + form);
        double begins = begins(staff, form);
        double idle = heap.megabytes();
        double most = 0;
        ExecutorService pool = Executors.newSingleThreadExecutor();
        long rows;
        try {
            Future<Long> going = pool.submit(() -> {
                try (InputStream file = staff.stream(LIST + form).body()) {
                    return reader.rows(file);
                }
            });
            int looks = 0;
            while (!going.isDone()) {
                most = Math.max(most, heap.megabytes());
                looks++;
            }
            rows = going.get();
            assertThat(looks).as("looks while the file goes out").isGreaterThan(2);
        } finally {
            pool.shutdownNow();
        }
        assertThat(rows).isGreaterThan(ROWS);
        BenchReport.seconds(
                "export-begins-" + form, begins, MOST_SECONDS, "to the first bytes of a file of 200 000 rows");
        BenchReport.megabytes(
                "export-heap-" + form, most - idle, MOST_MEGABYTES, "live heap above idle while the file goes out");
    }

    private static double begins(HttpVisitor staff, String form) throws IOException {
        long begun = System.nanoTime();
        try (InputStream file = staff.stream(LIST + form).body()) {
            assertThat(file.read()).isNotNegative();
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    private static long lines(InputStream file) throws IOException {
        long lines = 0;
        byte[] part = new byte[1 << 16];
        for (int read = file.read(part); read >= 0; read = file.read(part)) {
            for (int i = 0; i < read; i++) {
                lines += part[i] == '\n' ? 1 : 0;
            }
        }
        return lines;
    }

    /** Rows of all sheets. The sizes of a book that is streamed stand behind its parts, so it is kept first. */
    private static long sheetRows(InputStream file) throws IOException {
        Path kept = Files.createTempFile("bench-export", ".xlsx");
        try {
            Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
            long rows = 0;
            try (ZipFile book = new ZipFile(kept.toFile())) {
                for (ZipEntry entry : Collections.list(book.entries())) {
                    if (entry.getName().startsWith("xl/worksheets/sheet")) {
                        rows += rows(new BufferedInputStream(book.getInputStream(entry)));
                    }
                }
            }
            return rows;
        } finally {
            Files.delete(kept);
        }
    }

    private static long rows(InputStream sheet) throws IOException {
        byte[] row = "<row ".getBytes(StandardCharsets.US_ASCII);
        long rows = 0;
        int at = 0;
        for (int letter = sheet.read(); letter >= 0; letter = sheet.read()) {
            at = letter == row[at] ? at + 1 : letter == row[0] ? 1 : 0;
            if (at == row.length) {
                rows++;
                at = 0;
            }
        }
        return rows;
    }

    private static void fill(RunningPlatform platform) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(platform);
                Statement statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : FILL) {
                statement.execute(sql);
            }
        }
    }
}
