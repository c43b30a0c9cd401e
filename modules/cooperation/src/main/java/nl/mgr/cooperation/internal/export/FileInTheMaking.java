package nl.mgr.cooperation.internal.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.mgr.kernel.Fingerprint;

/** A file of any length on its way to the database, outside memory, with its hash. Gone when closed. */
final class FileInTheMaking implements AutoCloseable {

    private final Path path;
    private final OutputStream stream;

    FileInTheMaking() throws IOException {
        path = Files.createTempFile("mgr-export", null);
        stream = new BufferedOutputStream(Files.newOutputStream(path));
    }

    /** To be written to once, by one writer. */
    OutputStream stream() {
        return stream;
    }

    /** Of everything written; nothing can be added from here on. */
    String sha256() throws IOException {
        stream.close();
        try (InputStream written = Files.newInputStream(path)) {
            return Fingerprint.of(written);
        }
    }

    /** In bytes; nothing can be added from here on. */
    long size() throws IOException {
        stream.close();
        return Files.size(path);
    }

    /** Everything written; nothing can be added from here on. */
    InputStream read() throws IOException {
        stream.close();
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        Files.deleteIfExists(path);
    }
}
