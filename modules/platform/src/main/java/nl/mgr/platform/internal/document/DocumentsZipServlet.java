package nl.mgr.platform.internal.document;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.DocumentPackage;
import nl.mgr.platform.DocumentPackage.Entry;
import nl.mgr.platform.Documents;
import nl.mgr.platform.Documents.Document;
import nl.mgr.platform.Documents.Listed;
import nl.mgr.platform.Documents.Version;
import nl.mgr.platform.Marks;
import nl.mgr.ui.Choice;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * {@code /account/documenten-bestand}: the newest files of documents in one package. With {@code over=<subject>} all of a
 * record; by POST those with {@code id}, as the page that shows what will be in it sends them: all of them or, when one
 * does not exist (any more) for who asks, nothing. It leaves while it is made, one file in memory at a time.
 */
public class DocumentsZipServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ZIP = "application/zip";

    @Inject
    private transient Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Subject subject = Marks.read(request.getParameter("over"));
        try {
            if (subject == null) {
                throw new NotFound("documents of nothing");
            }
            String name = DocumentPackage.fileName(documents.record(subject).title());
            Set<String> taken = new HashSet<>();
            Map<String, Version> files = new LinkedHashMap<>();
            for (Document one : documents.of(subject)) {
                if (one.destroyed() == null) {
                    files.put(DocumentPackage.free(one.latest().fileName(), taken), one.latest());
                }
            }
            if (files.isEmpty()) {
                throw new NotFound("a file at " + subject);
            }
            FileAnswer.saved(response, ZIP, name + ".zip");
            send(files, response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Map<String, Version> files = new LinkedHashMap<>();
            for (Entry one : chosen(request.getParameterValues("id"))) {
                if (one.refusal() != null) {
                    throw new NotFound("a package that large");
                }
                files.put(one.name(), one.listed().document().latest());
            }
            FileAnswer.saved(response, ZIP, Texts.of("platform", "document.pakket.bestand") + ".zip");
            send(files, response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private List<Entry> chosen(String @Nullable [] asked) {
        try {
            Set<UUID> ids = new HashSet<>();
            Arrays.stream(asked == null ? new String[0] : asked)
                    .map(UUID::fromString)
                    .forEach(ids::add);
            if (ids.isEmpty() || ids.size() > Choice.MOST) {
                throw new NotFound("documents to take along: " + ids.size());
            }
            List<Listed> found =
                    documents.find(ListQuery.everything().only(ids)).rows();
            if (found.size() < ids.size()) {
                throw new NotFound("one of " + ids.size() + " documents");
            }
            return DocumentPackage.of(found);
        } catch (IllegalArgumentException e) {
            throw new NotFound("a document by nonsense");
        }
    }

    /** A package that broke off has no end, so that nobody takes it for whole. */
    private void send(Map<String, Version> files, HttpServletResponse response) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(response.getOutputStream());
        // most files are packed already
        zip.setLevel(Deflater.BEST_SPEED);
        for (Map.Entry<String, Version> file : files.entrySet()) {
            byte[] bytes = documents.content(file.getValue().id()).bytes();
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTime(file.getValue().addedAt().toEpochMilli());
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }
}
