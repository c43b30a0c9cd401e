package nl.mgr.contracts.internal.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the moment of writing out of a workbook, so that the same rows are the same bytes. */
final class SteadyWorkbook {

    private SteadyWorkbook() {}

    /**
     * @param workbook an XLSX file; it is read by its list of parts, which stands at the end and needs a file
     * @param moment what it says instead of when it was written
     */
    static byte[] of(byte[] workbook, Instant moment) {
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        try {
            Path file = Files.createTempFile("catalogus", ".xlsx");
            try {
                Files.write(file, workbook);
                return rewritten(file, time);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("XLSX", e);
        }
    }

    private static byte[] rewritten(Path file, LocalDateTime time) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile parts = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                ZipEntry kept = new ZipEntry(part.getName());
                kept.setTimeLocal(time);
                out.putNextEntry(kept);
                try (InputStream in = parts.getInputStream(part)) {
                    byte[] content = in.readAllBytes();
                    out.write(part.getName().equals("docProps/core.xml") ? dated(content, time) : content);
                }
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] dated(byte[] properties, LocalDateTime time) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*<", "$1" + time + "Z<")
                .getBytes(StandardCharsets.UTF_8);
    }
}
