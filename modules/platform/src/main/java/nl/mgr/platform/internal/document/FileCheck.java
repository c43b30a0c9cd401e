package nl.mgr.platform.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.platform.DocumentEmpty;
import nl.mgr.platform.DocumentTooLarge;
import nl.mgr.platform.DocumentType;
import nl.mgr.platform.DocumentTypeNotAccepted;
import org.apache.tika.Tika;

/**
 * Tells what a file is by its content, whatever its name says, and refuses what is not kept: another type, too many bytes,
 * a package that unpacks to far too much, macros, a file within the file.
 */
final class FileCheck {

    private static final Map<String, DocumentType> BY_MARK = Map.of(
            "application/pdf", DocumentType.PDF,
            "image/png", DocumentType.PNG,
            "image/jpeg", DocumentType.JPEG);

    /** What the library calls a package of which it knows no more. */
    private static final Set<String> PACKAGES = Set.of(
            "application/zip",
            "application/x-tika-ooxml",
            DocumentType.DOCX.mediaType(),
            DocumentType.XLSX.mediaType(),
            DocumentType.ODT.mediaType());

    private static final Set<String> TEXTS = Set.of("text/plain", "text/csv");
    private static final int LONGEST_NAME = 200;

    private final DocumentLimits limits;
    private final Tika library = new Tika();

    FileCheck(DocumentLimits limits) {
        this.limits = limits;
    }

    /**
     * @param fileName as the browser tells it
     * @throws nl.mgr.kernel.Refusal when it may not be kept
     */
    CheckedFile check(String fileName, InputStream content) {
        String name = plain(fileName);
        byte[] bytes = bytes(name, content);
        DocumentType type = type(name, bytes);
        return new CheckedFile(named(name, type), type, bytes, Fingerprint.of(bytes));
    }

    /** Reads one byte more than is allowed, and never further. */
    private byte[] bytes(String name, InputStream content) {
        try {
            byte[] bytes = content.readNBytes(limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                throw new DocumentTooLarge(name, limits.bytes() / DocumentLimits.MEGABYTE);
            }
            if (bytes.length == 0) {
                throw new DocumentEmpty(name);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private DocumentType type(String name, byte[] bytes) {
        String found = library.detect(bytes);
        DocumentType marked = BY_MARK.get(found);
        if (marked != null) {
            return marked;
        }
        if (PACKAGES.contains(found)) {
            return new PackageCheck(name, limits)
                    .type(bytes)
                    .orElseThrow(() -> new DocumentTypeNotAccepted(name, found));
        }
        if (TEXTS.contains(found) && hasOnlyText(bytes)) {
            // a table in text is text all the same: the name may choose between two types that are never shown
            return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? DocumentType.CSV : DocumentType.TXT;
        }
        throw new DocumentTypeNotAccepted(name, TEXTS.contains(found) ? "application/octet-stream" : found);
    }

    /** The library looks at the beginning only. */
    private static boolean hasOnlyText(byte[] bytes) {
        for (byte one : bytes) {
            boolean control = one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f';
            if (control) {
                return false;
            }
        }
        return true;
    }

    /** No path, no sign that means something to a file system or a header. */
    private static String plain(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"*:<>?|]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.replaceAll("^\\.+", "").isBlank() ? "document" : plain;
    }

    /** A name that ends otherwise than the content is would be opened as what it is not. */
    private static String named(String name, DocumentType type) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean fits = lower.endsWith("." + type.extension()) || (type == DocumentType.JPEG && lower.endsWith(".jpeg"));
        String ending = fits ? name.substring(name.lastIndexOf('.')) : "." + type.extension();
        String stem = fits ? name.substring(0, name.lastIndexOf('.')) : name;
        return stem.substring(0, Math.min(stem.length(), LONGEST_NAME - ending.length())) + ending;
    }
}
