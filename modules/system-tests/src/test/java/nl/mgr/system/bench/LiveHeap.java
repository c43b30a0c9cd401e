package nl.mgr.system.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server holds of its heap once everything is collected that nothing refers to. */
final class LiveHeap {

    private static final Pattern USED = Pattern.compile("(?:generation|heap|tenured)[^\\n]*total \\d+K, used (\\d+)K");
    private static final double KILOBYTES = 1024;

    private final String process;

    LiveHeap(long process) {
        this.process = String.valueOf(process);
    }

    /** Collects, then counts: megabytes. */
    double megabytes() {
        ask("GC.run");
        Matcher used = USED.matcher(ask("GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        if (kilobytes == 0) {
            throw new IllegalStateException("the server does not tell its heap");
        }
        return kilobytes / KILOBYTES;
    }

    private String ask(String question) {
        try {
            Process asked = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            process,
                            question)
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
