package nl.mgr.platform.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.mgr.platform.FileTooLarge;
import nl.mgr.platform.Table;
import nl.mgr.platform.UnreadableFile;

/** Takes the bytes in, as many as are allowed, and tells by them what kind of file it is. */
final class TableReader {

    private static final int[] PACKAGE = {'P', 'K', 3, 4};
    private static final int[] OLD_OFFICE = {0xD0, 0xCF, 0x11, 0xE0};

    private final Limits limits;

    TableReader(Limits limits) {
        this.limits = limits;
    }

    Table read(String fileName, InputStream content) {
        byte[] bytes = bytes(fileName, content);
        if (startsWith(bytes, OLD_OFFICE)) {
            throw new UnreadableFile(fileName);
        }
        return startsWith(bytes, PACKAGE)
                ? new XlsxTable(fileName, limits).read(bytes)
                : new CsvTable(fileName, limits).read(bytes);
    }

    /** Reads one byte more than is allowed, and never further. */
    private byte[] bytes(String fileName, InputStream content) {
        try {
            byte[] bytes = content.readNBytes(limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                throw new FileTooLarge(fileName, limits.bytes() / Limits.MEGABYTE);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(fileName, e);
        }
    }

    static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
