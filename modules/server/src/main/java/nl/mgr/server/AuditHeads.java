package nl.mgr.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Where audit chains stood on a day: a file that the platform wrote to {@code mgr.audit.heads.dir}, kept where nobody who
 * can change the database reaches it. A head line, then {@code chain;sequence;hash;time} per chain.
 */
final class AuditHeads {

    /** The end of one chain, its hash in hexadecimal. */
    record Head(UUID chain, long sequence, String hash, String at) {}

    private AuditHeads() {}

    /** @throws Refused when the file cannot be read or a line of it is none */
    static List<Head> read(Path file) throws Refused {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new Refused("The file of published ends " + file + " cannot be read. Give the path of a file from"
                    + " mgr.audit.heads.dir.");
        }
        try {
            return lines.stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(AuditHeads::head)
                    .toList();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Refused(
                    "The file " + file + " is no file of published ends: its lines are chain;sequence;hash;time.", e);
        }
    }

    private static Head head(String line) {
        String[] parts = line.strip().split(";");
        return new Head(
                UUID.fromString(parts[0]), Long.parseLong(parts[1]), parts[2].toLowerCase(Locale.ROOT), parts[3]);
    }
}
