package nl.mgr.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.mgr.kernel.FileLimit;
import nl.mgr.kernel.Fingerprint;

/** The bytes of a file with rows and their SHA-256, bounded before they are in memory. */
public final class FileBytes {

    private final byte[] content;

    private FileBytes(byte[] content) {
        this.content = content;
    }

    /** @throws FileTooLarge when there are more than {@link FileLimit#TABLE} allows */
    public static FileBytes read(String fileName, InputStream content) {
        int most = FileLimit.TABLE.bytes();
        try {
            byte[] bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new FileTooLarge(fileName, FileLimit.TABLE.megabytes());
            }
            return new FileBytes(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(fileName, e);
        }
    }

    public static FileBytes of(byte[] content) {
        return new FileBytes(content);
    }

    public byte[] content() {
        return content;
    }

    /** 64 hexadecimal digits. */
    public String sha256() {
        return Fingerprint.of(content);
    }
}
