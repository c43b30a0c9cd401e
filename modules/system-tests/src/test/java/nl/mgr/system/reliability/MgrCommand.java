package nl.mgr.system.reliability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.mgr.system.support.Distribution;

/** What an operator types: {@code java -jar mgr.jar ...}, for the platform on a data folder. */
final class MgrCommand {

    /** @param said both what was printed and what was complained of */
    record End(int code, String said) {}

    private static final int LONGEST_SECONDS = 300;

    private MgrCommand() {}

    static Process start(Path data, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dmgr.data.dir=" + data,
                "-jar",
                Distribution.home().resolve("mgr.jar").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    static End run(Path data, String... arguments) throws IOException, InterruptedException {
        Process process = start(data, arguments);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(String.join(" ", arguments) + " does not end");
        }
        return new End(process.exitValue(), said);
    }
}
