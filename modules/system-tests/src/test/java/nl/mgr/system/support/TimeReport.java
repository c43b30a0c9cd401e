package nl.mgr.system.support;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prints, at the end of the build, where the time of the tests went: per module and kind, and the slowest classes. */
public final class TimeReport {

    private static final Pattern SUITE =
            Pattern.compile("<testsuite [^>]*?\\bname=\"(?<name>[^\"]+)\" time=\"(?<time>[\\d.,]+)\"");
    /** A suite holds the tests of many classes. */
    private static final Pattern CASE =
            Pattern.compile("<testcase [^>]*?\\bclassname=\"(?<name>[^\"]+)\" time=\"(?<time>[\\d.,]+)\"");

    private static final int SLOWEST = 12;

    private record Report(String module, String kind, String text) {}

    private record Suite(String module, String kind, double seconds) {}

    private TimeReport() {}

    /** @param arguments the folder with the modules */
    public static void main(String[] arguments) throws IOException {
        Path modules = Path.of(arguments[0]);
        System.out.println(text(suites(modules), classes(modules)));
    }

    private static List<Suite> suites(Path modules) throws IOException {
        List<Suite> suites = new ArrayList<>();
        for (Report report : reports(modules)) {
            Matcher suite = SUITE.matcher(report.text());
            if (suite.find()) {
                suites.add(new Suite(report.module(), report.kind(), seconds(suite)));
            }
        }
        return suites;
    }

    private static Map<String, Double> classes(Path modules) throws IOException {
        Map<String, Double> classes = new TreeMap<>();
        for (Report report : reports(modules)) {
            Matcher test = CASE.matcher(report.text());
            while (test.find()) {
                classes.merge(test.group("name"), seconds(test), Double::sum);
            }
        }
        return classes;
    }

    private static double seconds(Matcher found) {
        return Double.parseDouble(found.group("time").replace(",", ""));
    }

    private static List<Report> reports(Path modules) throws IOException {
        List<Report> reports = new ArrayList<>();
        for (String kind : List.of("surefire", "failsafe")) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(modules)) {
                for (Path module : folders) {
                    Path folder = module.resolve("target/" + kind + "-reports");
                    if (Files.isDirectory(folder)) {
                        reports.addAll(reports(module.getFileName().toString(), kind, folder));
                    }
                }
            }
        }
        return reports;
    }

    private static List<Report> reports(String module, String kind, Path folder) throws IOException {
        List<Report> reports = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "TEST-*.xml")) {
            for (Path file : files) {
                reports.add(new Report(module, kind, Files.readString(file)));
            }
        }
        return reports;
    }

    private static String text(List<Suite> suites, Map<String, Double> classes) {
        Map<String, Double> sums = new TreeMap<>();
        suites.forEach(suite -> sums.merge(suite.module() + " " + suite.kind(), suite.seconds(), Double::sum));
        StringBuilder text = new StringBuilder("Where the time of the tests went, in seconds:\n");
        slowest(sums).forEach(sum -> line(text, sum.getValue(), sum.getKey()));
        text.append("The slowest test classes:\n");
        slowest(classes).limit(SLOWEST).forEach(one -> line(text, one.getValue(), one.getKey()));
        return text.append("The build's own times per module stand below.").toString();
    }

    private static Stream<Map.Entry<String, Double>> slowest(Map<String, Double> seconds) {
        return seconds.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed());
    }

    private static void line(StringBuilder text, double seconds, String what) {
        text.append(String.format(Locale.ROOT, "%9.1f  %s%n", seconds, what));
    }
}
