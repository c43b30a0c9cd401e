package nl.mgr.platform.internal.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.mgr.kernel.Refusal;
import nl.mgr.platform.FileWithMacros;
import nl.mgr.platform.PackingBomb;
import nl.mgr.platform.UnreadableFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The package that an XLSX file is. It is unpacked within bounds, each part is checked, and what passed is packed anew:
 * what is read afterwards is exactly what was checked, whatever directory the sender's package showed.
 */
final class XlsxPackage {

    private static final int[][] ARCHIVES = {
        {'P', 'K', 3, 4}, {0xD0, 0xCF, 0x11, 0xE0}, {0x1F, 0x8B}, {'R', 'a', 'r', '!'}, {'7', 'z', 0xBC, 0xAF}
    };

    private final String fileName;
    private final Limits limits;
    private final PartRules rules;
    private long unpacked;

    XlsxPackage(String fileName, Limits limits) {
        this.fileName = fileName;
        this.limits = limits;
        this.rules = new PartRules(fileName, limits);
    }

    /** The same package with nothing in it but checked parts of XML. */
    byte[] checked(byte[] packed) {
        ByteArrayOutputStream anew = new ByteArrayOutputStream(packed.length);
        Set<String> names = new HashSet<>();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed))
                        .get();
                ZipOutputStream out = new ZipOutputStream(anew)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                String name = name(entry, names);
                byte[] part = unpack(in, entry, packed.length);
                check(name, part);
                if (isXml(name)) {
                    out.putNextEntry(new ZipEntry(name));
                    out.write(part);
                    out.closeEntry();
                }
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableFile(fileName, damaged);
        }
        return anew.toByteArray();
    }

    private String name(ZipArchiveEntry entry, Set<String> seen) {
        String name = entry.getName();
        boolean odd = name.startsWith("/") || name.contains("\\") || name.contains("..") || name.indexOf(0) >= 0;
        if (odd || !seen.add(name.toLowerCase(Locale.ROOT))) {
            throw new UnreadableFile(fileName);
        }
        if (seen.size() > limits.entries()) {
            throw new PackingBomb(fileName);
        }
        return name;
    }

    private byte[] unpack(ZipFile zip, ZipArchiveEntry entry, int packedSize) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] block = new byte[64 * 1024];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                unpacked += count;
                boolean outOfProportion = unpacked > Limits.MEGABYTE && unpacked / limits.ratio() > packedSize;
                if (unpacked > limits.unpackedBytes() || outOfProportion) {
                    throw new PackingBomb(fileName);
                }
                part.write(block, 0, count);
            }
        }
        return part.toByteArray();
    }

    private void check(String name, byte[] part) {
        rules.checkName(name);
        for (int[] archive : ARCHIVES) {
            if (TableReader.startsWith(part, archive)) {
                throw new FileWithMacros(fileName);
            }
        }
        if (isXml(name)) {
            rules.checkXml(part);
        }
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }
}
