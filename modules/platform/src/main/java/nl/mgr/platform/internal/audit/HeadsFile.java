package nl.mgr.platform.internal.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mgr.kernel.Settings;

/**
 * Where the chains stood on a day, in a file of the folder {@code mgr.audit.heads.dir}: a place that whoever can change the
 * database cannot change. One line per chain: chain;sequence;hash;time. {@code verify-audit --heads} reads it.
 */
final class HeadsFile {

    /** The end of one chain. */
    record Head(UUID chain, Chains.End end, Instant at) {

        String line() {
            return chain + ";" + end.sequence() + ";" + HexFormat.of().formatHex(end.hash()) + ";" + at;
        }
    }

    private HeadsFile() {}

    static boolean wanted() {
        return !Settings.text("mgr.audit.heads.dir", "").isBlank();
    }

    /** Several nodes may write the same day: each a file of its own, whole or not at all. */
    static void write(LocalDate day, UUID run, List<Head> heads) {
        try {
            Path folder = Files.createDirectories(
                    Path.of(Settings.text("mgr.audit.heads.dir", "").strip()));
            Path part = folder.resolve(run + ".part");
            Files.writeString(
                    part,
                    Stream.concat(
                                    Stream.of("chain;sequence;hash;time"),
                                    heads.stream().map(Head::line))
                            .collect(Collectors.joining("\n", "", "\n")));
            Files.move(part, folder.resolve("logboek-" + day + "-" + run + ".csv"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the ends of the audit chains cannot be written", e);
        }
    }
}
