package nl.mgr.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mgr.kernel.FileLimit;
import org.jspecify.annotations.Nullable;

/**
 * Refuses forms with a file that is too large before anything of it is kept, and leads back to the page, which says so by
 * {@code m:tooLarge}. What a browser still sends is read and forgotten, up to a point: a browser that finds the
 * connection closed while it sends shows no answer at all. A module maps it to its pages in its web fragment, with the
 * parameters {@code limit} (a {@link FileLimit}) and {@code keep} (parameter of the page that it needs to be the same page
 * again; several are separated by {@code |}).
 */
public class UploadDoor extends HttpFilter {

    /** Parameter of the page that somebody is led back to. */
    static final String TOO_LARGE = "teGroot";

    private static final long serialVersionUID = 1L;
    private static final int FORM_AROUND_FILE = 64 * 1024;
    private static final long PATIENCE = 256L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isForm(request)) {
            chain.doFilter(request, response);
            return;
        }
        long length = request.getContentLengthLong();
        if (length < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > mostBytes(getFilterConfig()) + FORM_AROUND_FILE) {
            forget(request, length);
            response.sendRedirect(request.getContextPath() + request.getServletPath() + "?" + TOO_LARGE + "=true"
                    + kept(getFilterConfig().getInitParameter("keep"), request.getHeader("Referer")));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static long mostBytes(FilterConfig config) {
        String limit = config.getInitParameter("limit");
        return FileLimit.valueOf(Objects.requireNonNull(limit, () -> "limit of " + config.getFilterName()))
                .bytes();
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

    /** The page the form stood on tells what it was about. */
    static String kept(@Nullable String names, @Nullable String referer) {
        if (names == null || referer == null) {
            return "";
        }
        Matcher about = Pattern.compile("[?&]((?:" + names + ")=[A-Za-z0-9:-]{1,100})(?:[&#]|$)")
                .matcher(referer);
        return about.find() ? "&" + about.group(1) : "";
    }
}
