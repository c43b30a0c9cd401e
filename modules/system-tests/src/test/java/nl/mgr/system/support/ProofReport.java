package nl.mgr.system.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line per proof, with its counts and seed, printed and kept under {@code target/proof}. */
public final class ProofReport {

    private ProofReport() {}

    /** Whether the proofs run at full count ({@code mvn -Pproof verify}). */
    public static boolean full() {
        return Boolean.getBoolean("mgr.proof");
    }

    public static int count(int inVerify, int inProof) {
        return full() ? inProof : inVerify;
    }

    public static void write(String name, Object... facts) {
        String line =
                "PROOF " + name + " " + Stream.of(facts).map(String::valueOf).collect(Collectors.joining(" "));
        System.out.println(line);
        try {
            Path folder = Files.createDirectories(Path.of("target", "proof"));
            Files.writeString(folder.resolve(name + ".txt"), line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
