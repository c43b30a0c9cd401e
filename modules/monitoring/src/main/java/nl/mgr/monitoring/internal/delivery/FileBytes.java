package nl.mgr.monitoring.internal.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.Settings;
import nl.mgr.platform.FileTooLarge;

/** The bytes of a file and their SHA-256, bounded before they are in memory. */
final class FileBytes {

    private static final int MEGABYTE = 1024 * 1024;

    private final byte[] content;

    private FileBytes(byte[] content) {
        this.content = content;
    }

    /** @throws FileTooLarge when there are more than {@code mgr.upload.max-bytes} */
    static FileBytes read(String fileName, InputStream content) {
        int most = Settings.number("mgr.upload.max-bytes", 10 * MEGABYTE);
        try {
            byte[] bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new FileTooLarge(fileName, most / MEGABYTE);
            }
            return new FileBytes(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(fileName, e);
        }
    }

    static FileBytes of(byte[] content) {
        return new FileBytes(content);
    }

    byte[] content() {
        return content;
    }

    /** 64 hexadecimal digits. */
    String sha256() {
        return Fingerprint.of(content);
    }
}
