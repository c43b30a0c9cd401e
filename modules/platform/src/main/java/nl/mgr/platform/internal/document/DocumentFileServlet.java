package nl.mgr.platform.internal.document;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.DocumentIsDestroyed;
import nl.mgr.platform.DocumentType;
import nl.mgr.platform.Documents;
import nl.mgr.platform.Documents.Content;
import org.jspecify.annotations.Nullable;

/** {@code /account/document-bestand?id=<version>&toon=ja}: a file, to save or, of some types, to show within a page. One that was destroyed is gone (410). */
public class DocumentFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Content content = documents.content(id(request.getParameter("id")));
            DocumentType type = content.version().type();
            String name = content.version().fileName();
            if (type.shown() && "ja".equals(request.getParameter("toon"))) {
                FileAnswer.shown(response, type, name);
            } else {
                FileAnswer.saved(response, type.mediaType(), name);
            }
            response.setContentLength(content.bytes().length);
            response.getOutputStream().write(content.bytes());
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (DocumentIsDestroyed e) {
            response.sendError(HttpServletResponse.SC_GONE);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** @throws NotFound when it is no id */
    private static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("document " + text);
        }
    }
}
