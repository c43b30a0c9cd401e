package nl.mgr.platform.internal.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * Whether the packed streams of a PDF stay within bounds when they are unpacked. Its reader unpacks them in memory, as much
 * as comes out: so they are unpacked to nowhere first, streams within streams too. Other ways of packing that make much of
 * little are not read at all; hardly any program writes them.
 */
final class PdfBound {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> OTHER_WAYS = List.of("LZW", "RunLength", "JBIG2", "/Encrypt");
    private static final int BLOCK = 16 * 1024;
    private static final int DEEPEST = 3;
    private static final int ZLIB = 0x78;

    private final byte[] pdf;
    private long left;

    private PdfBound(byte[] pdf, long most) {
        this.pdf = pdf;
        this.left = most;
    }

    /** @param most bytes that all streams may unpack to in all */
    static boolean fits(byte[] pdf, long most) {
        return new PdfBound(pdf, most).fits();
    }

    private boolean fits() {
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        if (OTHER_WAYS.stream().anyMatch(raw::contains)) {
            return false;
        }
        for (int at = 0; at < pdf.length - STREAM.length - 2; at++) {
            if (isStream(at)) {
                int from = at + STREAM.length;
                while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) {
                    from++;
                }
                if (!unpacks(new ByteArrayInputStream(pdf, from, pdf.length - from), DEEPEST)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean unpacks(InputStream packed, int deep) {
        packed.mark(1);
        try {
            if (packed.read() != ZLIB) {
                return true;
            }
            packed.reset();
            BufferedInputStream once = new BufferedInputStream(new InflaterInputStream(packed), BLOCK);
            once.mark(1);
            boolean again = once.read() == ZLIB;
            once.reset();
            if (again) {
                return deep > 1 && unpacks(once, deep - 1);
            }
            return count(once);
        } catch (IOException notPacked) {
            // a stream packed otherwise or cut off: nothing more comes out of it
            return left > 0;
        }
    }

    private boolean count(InputStream unpacked) throws IOException {
        byte[] block = new byte[BLOCK];
        for (int read = unpacked.read(block); read >= 0; read = unpacked.read(block)) {
            left -= read;
            if (left < 0) {
                return false;
            }
        }
        return true;
    }
}
