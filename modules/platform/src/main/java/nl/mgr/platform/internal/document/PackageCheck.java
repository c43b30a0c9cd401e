package nl.mgr.platform.internal.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import nl.mgr.kernel.Refusal;
import nl.mgr.platform.DocumentDamaged;
import nl.mgr.platform.DocumentType;
import nl.mgr.platform.DocumentUnpacksTooFar;
import nl.mgr.platform.DocumentWithMacros;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The package that a document of an office program is. It is unpacked to nowhere, within bounds that count what really
 * comes out and not what the package says of itself.
 */
final class PackageCheck {

    private static final String OOXML_TYPES = "[Content_Types].xml";
    private static final String ODF_TYPE = "mimetype";
    private static final List<String> MACROS =
            List.of("vbaproject", "macrosheet", "dialogsheet", "activex", "oleobject", "basic/", "scripts/");
    private static final int[][] ARCHIVES = {
        {'P', 'K', 3, 4},
        {0xD0, 0xCF, 0x11, 0xE0},
        {0x1F, 0x8B},
        {'R', 'a', 'r', '!'},
        {'7', 'z', 0xBC, 0xAF},
        {'M', 'Z'}
    };
    private static final int BLOCK = 64 * 1024;
    /** Parts that tell what the package is are small; more of them is not kept. */
    private static final int TELLING = 1024 * 1024;

    private final String fileName;
    private final DocumentLimits limits;
    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private String types = "";
    private String mimetype = "";

    PackageCheck(String fileName, DocumentLimits limits) {
        this.fileName = fileName;
        this.limits = limits;
    }

    /** What it is; empty when it is a package of something else. */
    Optional<DocumentType> type(byte[] packed) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                look(zip, entry, packed.length);
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            throw new DocumentDamaged(fileName, damaged);
        }
        return told();
    }

    private void look(ZipFile zip, ZipArchiveEntry entry, int packedSize) throws IOException {
        String name = entry.getName();
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.startsWith("/") || name.contains("\\") || name.contains("..") || !names.add(lower)) {
            throw new ZipException("a part with an odd name: " + name);
        }
        if (names.size() > limits.entries()) {
            throw tooFar();
        }
        if (MACROS.stream().anyMatch(lower::contains)) {
            throw new DocumentWithMacros(fileName, name);
        }
        boolean telling = name.equals(OOXML_TYPES) || name.equals(ODF_TYPE);
        byte[] part = unpack(zip, entry, packedSize, telling ? TELLING : BLOCK);
        for (int[] archive : ARCHIVES) {
            if (startsWith(part, archive)) {
                throw new DocumentWithMacros(fileName, name);
            }
        }
        if (name.equals(OOXML_TYPES)) {
            types = new String(part, StandardCharsets.UTF_8);
        } else if (name.equals(ODF_TYPE)) {
            mimetype = new String(part, StandardCharsets.US_ASCII).strip();
        }
    }

    /** @return its beginning; the rest is counted only */
    private byte[] unpack(ZipFile zip, ZipArchiveEntry entry, int packedSize, int kept) throws IOException {
        ByteArrayOutputStream beginning = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                unpacked += count;
                boolean outOfProportion = unpacked > DocumentLimits.MEGABYTE && unpacked / limits.ratio() > packedSize;
                if (unpacked > limits.unpackedBytes() || outOfProportion) {
                    throw tooFar();
                }
                beginning.write(block, 0, Math.min(count, kept - beginning.size()));
            }
        }
        return beginning.toByteArray();
    }

    private DocumentUnpacksTooFar tooFar() {
        return new DocumentUnpacksTooFar(fileName, limits.unpackedBytes() / DocumentLimits.MEGABYTE, limits.ratio());
    }

    private Optional<DocumentType> told() {
        if (types.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new DocumentWithMacros(fileName, OOXML_TYPES);
        }
        if (types.contains(DocumentType.DOCX.mediaType() + ".main+xml")) {
            return Optional.of(DocumentType.DOCX);
        }
        if (types.contains(DocumentType.XLSX.mediaType() + ".main+xml")) {
            return Optional.of(DocumentType.XLSX);
        }
        return mimetype.equals(DocumentType.ODT.mediaType()) ? Optional.of(DocumentType.ODT) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
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
