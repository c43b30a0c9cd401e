package nl.mgr.platform.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Refusal;
import nl.mgr.platform.internal.table.SafeXml;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The words of a document, so that it is found by them: a beginning of bounded length. A file whose text cannot be read is
 * a document all the same; it is found by its title only.
 */
final class DocumentText {

    private static final Logger LOG = Logger.getLogger(DocumentText.class.getName());

    /** Characters; about forty pages. */
    static final int MOST = 100_000;

    private static final int MOST_PAGES = 200;
    private static final int MOST_XML = 8 * DocumentLimits.MEGABYTE;
    private static final long MOST_IN_PDF = 64L * DocumentLimits.MEGABYTE;
    private static final Set<String> ENDS = Set.of("p", "h", "br", "tab", "tc", "s", "line-break");

    private DocumentText() {}

    /** Empty when it has none. */
    static String of(CheckedFile file) {
        try {
            return plain(
                    switch (file.type()) {
                        case PDF -> pdf(file.bytes());
                        case DOCX -> xml(file, "word/document.xml");
                        case ODT -> xml(file, "content.xml");
                        case TXT, CSV -> new String(file.bytes(), StandardCharsets.UTF_8);
                        case XLSX, PNG, JPEG -> "";
                    });
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.INFO, "a document of type {0} has no text: {1}", new Object[] {file.type(), e.toString()});
            return "";
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        if (!PdfBound.fits(bytes, MOST_IN_PDF)) {
            return "";
        }
        StringWriter text = new StringWriter();
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PDFTextStripper stripper = new PDFTextStripper();
            int pages = Math.min(MOST_PAGES, document.getNumberOfPages());
            for (int page = 1; page <= pages && text.getBuffer().length() < MOST; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.writeText(document, text);
            }
        }
        return text.toString();
    }

    /** The text of one part; as far as it goes when there is more of it than is read. */
    private static String xml(CheckedFile file, String part) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] xml = part(file.bytes(), part);
        try {
            SafeXml.of(file.name()).readText(xml, ENDS, text::append);
        } catch (Refusal cutOff) {
            if (xml.length < MOST_XML) {
                throw cutOff;
            }
        }
        return text.toString();
    }

    private static byte[] part(byte[] packed, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed))
                .get()) {
            ZipArchiveEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new IOException("no " + name);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readNBytes(MOST_XML);
            }
        }
    }

    /** The database keeps no zero bytes, and nobody looks for signs that are not printed. */
    private static String plain(String text) {
        String beginning = text.substring(0, Math.min(text.length(), MOST * 2));
        String plain = beginning
                .replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}\\s]+", " ")
                .strip();
        int end = Math.min(plain.length(), MOST);
        // half of a sign is none
        return plain.substring(0, end > 0 && Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end);
    }
}
