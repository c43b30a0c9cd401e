package nl.mgr.platform.internal.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mgr.platform.CalendarFeed;

/** {@code /agenda/<token>.ics}; as if it did not exist unless the token opens a calendar. */
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern TOKEN = Pattern.compile("/([0-9a-f]{64})\\.ics");

    @Inject
    private transient CalendarFeed feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String info = request.getPathInfo();
        Matcher token = TOKEN.matcher(info == null ? "" : info);
        Optional<String> calendar = token.matches() ? feeds.read(token.group(1)) : Optional.empty();
        if (calendar.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"taken.ics\"");
        response.getWriter().print(calendar.get());
    }
}
