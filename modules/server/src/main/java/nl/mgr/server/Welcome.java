package nl.mgr.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** What is printed when the platform is ready: the address and, in demo mode, one log-in per role. */
final class Welcome {

    private Welcome() {}

    static String text(LauncherSettings settings, BaseUrl base, Duration took) throws Refused {
        StringBuilder text = new StringBuilder("\nMGR is ready after " + took.toSeconds() + " s: " + base + "\n");
        if (settings.flag("mgr.demo")) {
            text.append("Demo log-ins, all with password ")
                    .append(settings.text("mgr.demo.password"))
                    .append(":\n")
                    .append(logIns(settings.home().resolve("config/demo/log-ins.csv")).stream()
                            .map(line -> "  " + line)
                            .collect(Collectors.joining("\n")))
                    .append("\n");
        }
        return text.append("Stop with Ctrl-C.\n").toString();
    }

    /** Lines {@code log-in;role} under a header. */
    private static List<String> logIns(Path file) throws Refused {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split(";", 2))
                    .map(parts -> "%-40s %s".formatted(parts[0], parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new Refused("The demo data cannot be read: " + file, e);
        }
    }
}
