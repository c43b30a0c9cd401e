package nl.mgr.server;

import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Administration commands of the web server, one per line of a file in {@code config/payara}. */
final class BootCommands {

    private static final Logger LOG = Logger.getLogger(BootCommands.class.getName());

    private final List<String> lines;

    private BootCommands(List<String> lines) {
        this.lines = lines;
    }

    static BootCommands read(Path file) throws Refused {
        try {
            return new BootCommands(new ArrayList<>(Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList()));
        } catch (IOException e) {
            throw new Refused("The start-up commands in " + file + " cannot be read.", e);
        }
    }

    void add(String line) {
        lines.add(line);
    }

    void run(AdminCommandRunner server) {
        for (String line : lines) {
            String[] words = line.split("\\s+");
            String[] arguments = List.of(words).subList(1, words.length).toArray(String[]::new);
            var result = server.run(words[0], arguments);
            if (result.getFailureCause() != null) {
                LOG.log(Level.SEVERE, "start-up command failed: " + line, result.getFailureCause());
            }
        }
    }
}
