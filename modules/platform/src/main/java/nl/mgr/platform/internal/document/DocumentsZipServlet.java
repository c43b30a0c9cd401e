package nl.mgr.platform.internal.document;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.Documents;
import nl.mgr.platform.Documents.Document;
import nl.mgr.platform.Documents.Version;
import nl.mgr.platform.Marks;

/**
 * {@code /account/documenten-bestand?over=<subject>}: the newest files of all documents of a record in one package. It
 * leaves while it is made, one file in memory at a time.
 */
public class DocumentsZipServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 80;

    @Inject
    private transient Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Subject subject = Marks.read(request.getParameter("over"));
        try {
            if (subject == null) {
                throw new NotFound("documents of nothing");
            }
            String name = documents.record(subject).title();
            List<Document> all = documents.of(subject);
            FileAnswer.saved(response, "application/zip", fileName(name) + ".zip");
            send(all, response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private void send(List<Document> all, HttpServletResponse response) throws IOException {
        Set<String> taken = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
            // most files are packed already
            zip.setLevel(Deflater.BEST_SPEED);
            for (Document document : all) {
                Version version = document.latest();
                ZipEntry entry = new ZipEntry(free(version.fileName(), taken));
                entry.setTime(version.addedAt().toEpochMilli());
                zip.putNextEntry(entry);
                zip.write(documents.content(version.id()).bytes());
                zip.closeEntry();
            }
        }
    }

    /** Two files of one name stand beside each other: {@code plan.pdf}, {@code plan (2).pdf}. */
    static String free(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = stem + " (" + number + ")" + ending;
        }
        return free;
    }

    private static String fileName(String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{N} ._-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String name = plain.isEmpty() ? "documenten" : plain;
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip();
    }
}
