package nl.mgr.platform.internal.document;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.mgr.platform.DocumentType;

/** The headers under which a file of somebody leaves: nothing in it may act as a page of ours. */
final class FileAnswer {

    private static final String POLICY = "Content-Security-Policy";

    /** Nothing may be fetched or run, and only a page of ours shows it within itself. Viewers of PDF live with that. */
    private static final String CLOSED = "default-src 'none'; frame-ancestors 'self'; sandbox";

    private FileAnswer() {}

    /** To be shown within a page, which only some types are. */
    static void shown(HttpServletResponse response, DocumentType type, String name) {
        prepare(response, type.mediaType(), "inline", name);
    }

    /** To be saved. */
    static void saved(HttpServletResponse response, String mediaType, String name) {
        prepare(response, mediaType, "attachment", name);
    }

    private static void prepare(HttpServletResponse response, String mediaType, String disposition, String name) {
        response.setContentType(mediaType);
        response.setHeader(POLICY, CLOSED);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                disposition + "; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + encoded(name));
    }

    /** For browsers that know no other names. */
    private static String ascii(String name) {
        return name.replaceAll("[^ -~]|[\"\\\\%]", "_");
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
