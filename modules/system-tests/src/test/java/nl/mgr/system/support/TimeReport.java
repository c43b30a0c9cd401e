package nl.mgr.system.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints, at the end of the build, where the time of the tests went: per module and kind, and the slowest classes. */
public final class TimeReport {

    private static final Pattern SUITE =
            Pattern.compile("<testsuite [^>]*?\\bname=\"(?<name>[^\"]+)\" time=\"(?<time>[\\d.,]+)\"");
    private static final int SLOWEST = 12;

    private record Suite(String module, String kind, String name, double seconds) {}

    private TimeReport() {}

    /** @param arguments the folder with the modules */
    public static void main(String[] arguments) throws IOException {
        System.out.println(text(suites(Path.of(arguments[0]))));
    }

    private static List<Suite> suites(Path modules) throws IOException {
        List<Suite> suites = new ArrayList<>();
        for (String kind : List.of("surefire", "failsafe")) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(modules)) {
                for (Path module : folders) {
                    Path reports = module.resolve("target/" + kind + "-reports");
                    if (Files.isDirectory(reports)) {
                        suites.addAll(suites(module.getFileName().toString(), kind, reports));
                    }
                }
            }
        }
        return suites;
    }

    private static List<Suite> suites(String module, String kind, Path reports) throws IOException {
        List<Suite> suites = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(reports, "TEST-*.xml")) {
            for (Path file : files) {
                Matcher suite = SUITE.matcher(head(file));
                if (suite.find()) {
                    double seconds = Double.parseDouble(suite.group("time").replace(",", ""));
                    suites.add(new Suite(module, kind, suite.group("name"), seconds));
                }
            }
        }
        return suites;
    }

    private static String head(Path file) {
        try {
            String text = Files.readString(file);
            return text.substring(0, Math.min(2000, text.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(List<Suite> suites) {
        Map<String, Double> sums = new TreeMap<>();
        suites.forEach(suite -> sums.merge(suite.module() + " " + suite.kind(), suite.seconds(), Double::sum));
        StringBuilder text = new StringBuilder("Where the time of the tests went, in seconds:\n");
        sums.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(sum -> line(text, sum.getValue(), sum.getKey()));
        text.append("The slowest test classes:\n");
        suites.stream()
                .sorted(Comparator.comparingDouble(Suite::seconds).reversed())
                .limit(SLOWEST)
                .forEach(suite -> line(text, suite.seconds(), suite.name()));
        return text.append("The build's own times per module stand below.").toString();
    }

    private static void line(StringBuilder text, double seconds, String what) {
        text.append(String.format(Locale.ROOT, "%9.1f  %s%n", seconds, what));
    }
}
