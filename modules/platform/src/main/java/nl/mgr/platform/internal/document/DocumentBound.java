package nl.mgr.platform.internal.document;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses forms with files that are too large before anything of them is kept. What a browser still sends is read and
 * forgotten, up to a point: a browser that finds the connection closed while it sends shows no answer at all.
 */
public class DocumentBound extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int FORM_AROUND_FILE = 64 * 1024;
    private static final long PATIENCE = 256L * DocumentLimits.MEGABYTE;
    private static final Pattern ABOUT = Pattern.compile("[?&]((?:over|id)=[a-z0-9:-]+)(?:[&#]|$)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        if (!request.getMethod().equals("POST")
                || type == null
                || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            chain.doFilter(request, response);
            return;
        }
        long length = request.getContentLengthLong();
        if (length < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > DocumentLimits.configured().bytes() + FORM_AROUND_FILE) {
            forget(request, length);
            response.sendRedirect(request.getContextPath() + request.getServletPath() + "?teGroot=true"
                    + about(request.getHeader("Referer")));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void forget(HttpServletRequest request, long length) throws IOException {
        byte[] chunk = new byte[FORM_AROUND_FILE];
        long left = Math.min(length, PATIENCE);
        InputStream body = request.getInputStream();
        while (left > 0) {
            int read = body.read(chunk);
            left = read < 0 ? 0 : left - read;
        }
    }

    /** The page the form stood on tells what it is about. */
    static String about(@Nullable String referer) {
        Matcher about = ABOUT.matcher(referer == null ? "" : referer);
        return about.find() ? "&" + about.group(1) : "";
    }
}
