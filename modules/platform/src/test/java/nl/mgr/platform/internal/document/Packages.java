package nl.mgr.platform.internal.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small packages, as office programs make them. */
final class Packages {

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/%s\" ContentType=\"%s\"/></Types>";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    static Packages word() {
        return new Packages()
                .with("[Content_Types].xml", TYPES.formatted("word/document.xml", WORD))
                .with("word/document.xml", "<w:document xmlns:w=\"w\"><w:t>Overeenkomst</w:t></w:document>");
    }

    static Packages excel() {
        return new Packages()
                .with("[Content_Types].xml", TYPES.formatted("xl/workbook.xml", EXCEL))
                .with("xl/workbook.xml", "<workbook/>");
    }

    static Packages openDocument() {
        byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
        ZipEntry entry = new ZipEntry("mimetype");
        CRC32 crc = new CRC32();
        crc.update(type);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(crc.getValue());
        Packages made = new Packages();
        made.put(entry, type);
        return made.with("content.xml", "<office:document-content xmlns:office=\"o\"/>");
    }

    static Packages empty() {
        return new Packages();
    }

    Packages with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Packages with(String name, byte[] part) {
        put(new ZipEntry(name), part);
        return this;
    }

    private void put(ZipEntry entry, byte[] part) {
        try {
            zip.putNextEntry(entry);
            zip.write(part);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
