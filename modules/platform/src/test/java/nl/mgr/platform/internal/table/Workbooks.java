package nl.mgr.platform.internal.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Spreadsheets for tests: a good one by the library, and the same with parts changed or added. */
final class Workbooks {

    private Workbooks() {}

    /** Fills a sheet. */
    @FunctionalInterface
    interface Content {
        void into(Worksheet sheet) throws IOException;
    }

    static byte[] of(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", null)) {
            content.into(workbook.newWorksheet("Blad1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] small() {
        return of(sheet -> {
            sheet.value(0, 0, "product");
            sheet.value(0, 1, "aantal");
            sheet.value(1, 0, "45A04");
            sheet.value(1, 1, 3);
        });
    }

    static byte[] with(byte[] workbook, String name, String content) {
        return with(workbook, name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The same package with one part replaced or added. */
    static byte[] with(byte[] workbook, String name, byte[] content) {
        Map<String, byte[]> parts = parts(workbook);
        parts.put(name, content);
        return packed(parts);
    }

    static String part(byte[] workbook, String name) {
        byte[] part = parts(workbook).get(name);
        if (part == null) {
            throw new IllegalArgumentException(name);
        }
        return new String(part, StandardCharsets.UTF_8);
    }

    static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile in = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                parts.put(entry.getName(), in.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
