package nl.mgr.monitoring.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mgr.kernel.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Refuses forms with files that are too large before anything of them is kept. What a browser still sends is read and
 * forgotten, up to a point: a browser that finds the connection closed while it sends shows no answer at all.
 */
public class UploadBound extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int FORM_AROUND_FILE = 64 * 1024;
    private static final long PATIENCE = 256L * MEGABYTE;
    private static final Pattern MONTH = Pattern.compile("[?&]maand=(\\d{4}-\\d{2})(&|$)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/")) {
            chain.doFilter(request, response);
            return;
        }
        long length = request.getContentLengthLong();
        if (length < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > Settings.number("mgr.upload.max-bytes", 10 * MEGABYTE) + FORM_AROUND_FILE) {
            forget(request, length);
            response.sendRedirect(
                    request.getContextPath() + "/leveringen/lever?teGroot=true" + month(request.getHeader("Referer")));
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

    /** The page the form stood on tells its month. */
    static String month(@Nullable String referer) {
        Matcher month = MONTH.matcher(referer == null ? "" : referer);
        return month.find() ? "&maand=" + month.group(1) : "";
    }
}
