package nl.mgr.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.mgr.system.imports.ImportDriver;
import nl.mgr.system.imports.ProviderFile;
import nl.mgr.system.support.Demo;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.RunningPlatform;
import org.junit.jupiter.api.Test;

/**
 * A file of a hundred thousand rows with five hundred planted faults: all of them are told, nothing is changed. Then the
 * same file without faults, up to the last row in the register. From the click to the outcome, with the memory of the server.
 */
class ImportBench {

    private static final String KIND = "aanbieders";
    private static final int FIRST = 80_000_000;
    private static final int ROWS = 100_000;
    private static final int FAULTS = 500;
    private static final double MOST_SECONDS_TO_REFUSE = 90;
    private static final double MOST_SECONDS_TO_APPLY = 300;
    private static final double MOST_MEGABYTES = 1_400;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String REGISTER = "select md5(string_agg(p::text, '|' order by id)) from providers.provider p";
    private static final String TOLD =
            "select count(distinct row_number) from platform.import_fault where run_id = '%s' and module <> ''"
                    + " and rule <> '' and (row_number - 2) %% " + ROWS / FAULTS + " = 0";

    @Test
    void aHundredThousandRowsWithFiveHundredFaults() throws Exception {
        Path data = Demo.copy("bench-import");
        try (RunningPlatform platform = RunningPlatform.start(data, Platform.SETTINGS)) {
            ImportDriver staff = new ImportDriver(platform, "contractbeheerder@mgr-sdcg");
            refused(staff);
            applied(staff);
            BenchReport.megabytes(
                    "import-memory", resident(platform), MOST_MEGABYTES, "most resident of the server, -Xmx768m");
        }
    }

    private static void refused(ImportDriver staff) {
        byte[] file = planted().bytes();
        String before = staff.text(REGISTER);
        long begun = System.nanoTime();
        String run = staff.upload(KIND, "fouten.csv", file);
        assertThat(staff.settled(run, PATIENCE)).isEqualTo("refused");
        double seconds = (System.nanoTime() - begun) / 1e9;
        assertThat(staff.number("select fault_count from platform.import_run where id = '" + run + "'"))
                .isEqualTo(FAULTS);
        assertThat(staff.number(TOLD.formatted(run))).isEqualTo(FAULTS);
        assertThat(staff.text(REGISTER)).isEqualTo(before);
        BenchReport.seconds(
                "import-refused", seconds, MOST_SECONDS_TO_REFUSE, "100 000 rows with 500 faults, register unchanged");
    }

    /** In turn: a number that is none, a word that is none, an empty cell, a day that is none, a number twice. */
    private static ProviderFile planted() {
        ProviderFile file = ProviderFile.invented(FIRST, ROWS);
        for (int fault = 0; fault < FAULTS; fault++) {
            int at = fault * (ROWS / FAULTS);
            String good = ProviderFile.row(FIRST + at, "Zorg " + (FIRST + at));
            file.replace(
                    at + 2,
                    switch (fault % 5) {
                        case 0 -> "X" + good.substring(1);
                        case 1 -> good.replace("instelling", "ziekenhuis");
                        case 2 -> good.replace(";Zorg " + (FIRST + at) + ";", ";;");
                        case 3 -> good.replace("01-01-2026", "31-02-2026");
                        default ->
                            ProviderFile.row(FIRST + at - 1, "Zorg")
                                    .replace(";N" + (FIRST + at - 1), ";N" + (FIRST + at));
                    });
        }
        return file;
    }

    private static void applied(ImportDriver staff) {
        byte[] file = ProviderFile.invented(FIRST, ROWS).bytes();
        long begun = System.nanoTime();
        String run = staff.upload(KIND, "goed.csv", file);
        assertThat(staff.settled(run, PATIENCE)).isEqualTo("checked");
        staff.confirm(run);
        assertThat(staff.settled(run, PATIENCE)).isEqualTo("applied");
        BenchReport.seconds(
                "import-applied",
                (System.nanoTime() - begun) / 1e9,
                MOST_SECONDS_TO_APPLY,
                "100 000 new providers, each in the trail and in the index of the search");
        assertThat(staff.number("select count(*) from providers.provider where kvk_number between '" + FIRST + "' and '"
                        + (FIRST + ROWS - 1) + "'"))
                .isEqualTo(ROWS);
    }

    private static double resident(RunningPlatform platform) throws IOException {
        return Files.readAllLines(
                        Path.of("/proc", String.valueOf(platform.process().pid()), "status"))
                .stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
