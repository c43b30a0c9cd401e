package nl.mgr.system.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Prints one line per benchmark, keeps it, and fails it when the bound is not met. */
final class BenchReport {

    private BenchReport() {}

    static void ratio(String name, double measured, double atMost, String floor) {
        line("BENCH %s ratio %.2f goal <=%.2f floor %s", name, measured, atMost, floor);
        assertThat(measured).as(name).isLessThanOrEqualTo(atMost);
    }

    static void atLeast(String name, double measured, double least, String floor) {
        line("BENCH %s ratio %.2f goal >=%.2f floor %s", name, measured, least, floor);
        assertThat(measured).as(name).isGreaterThanOrEqualTo(least);
    }

    static void megabytes(String name, double measured, double atMost, String what) {
        line("BENCH %s MB %.0f goal <=%.0f floor %s", name, measured, atMost, what);
        assertThat(measured).as(name).isLessThanOrEqualTo(atMost);
    }

    static void seconds(String name, double measured, double atMost, String what) {
        line("BENCH %s seconds %.1f goal <=%.0f floor %s", name, measured, atMost, what);
        assertThat(measured).as(name).isLessThanOrEqualTo(atMost);
    }

    private static void line(String form, Object... values) {
        String line = String.format(Locale.ROOT, form, values);
        System.out.println(line);
        try {
            Files.writeString(
                    Files.createDirectories(Path.of("target")).resolve("bench.txt"),
                    line + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
