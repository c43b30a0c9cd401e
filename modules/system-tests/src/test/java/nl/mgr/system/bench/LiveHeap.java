package nl.mgr.system.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server holds of its heap once everything is collected that nothing refers to. */
final class LiveHeap {

    /** The last line of the histogram: instances and bytes of all classes. */
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    private static final double MEGABYTE = 1 << 20;

    private final String process;

    LiveHeap(long process) {
        this.process = String.valueOf(process);
    }

    /** Megabytes, counted in the same standstill in which it collects: nothing is made between the two. */
    double megabytes() {
        Matcher total = TOTAL.matcher(ask("GC.class_histogram"));
        if (!total.find()) {
            throw new IllegalStateException("the server does not tell its heap");
        }
        return Long.parseLong(total.group(1)) / MEGABYTE;
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
