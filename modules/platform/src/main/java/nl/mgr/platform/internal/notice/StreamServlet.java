package nl.mgr.platform.internal.notice;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Ids;
import nl.mgr.platform.OwnNotices;
import nl.mgr.platform.internal.entrance.Visit;
import nl.mgr.platform.internal.notice.Streams.Listener;

/**
 * {@code /account/meldingen-stroom}: how many notices wait to be read, told again whenever that changes, as events of
 * the server (HTML, 9.2). Whoever does not ask for events gets the number once.
 */
public class StreamServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String EVENTS = "text/event-stream";

    @Inject
    private transient Streams streams;

    @Inject
    private transient OwnNotices notices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = ActorContext.current();
        UUID membership = actor.membershipId();
        UUID cooperation = actor.cooperationId();
        var signedIn = Visit.of(request).map(Visit::signedIn).orElse(null);
        String accept = request.getHeader("Accept");
        if (membership == null
                || cooperation == null
                || signedIn == null
                || accept == null
                || !accept.contains(EVENTS)) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().print("{\"ongelezen\":" + (cooperation == null ? 0 : notices.unread()) + "}");
            return;
        }
        response.setContentType(EVENTS + ";charset=UTF-8");
        // no proxy keeps it back
        response.setHeader("X-Accel-Buffering", "no");
        response.flushBuffer();
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        Listener listener = new Listener(Ids.next(), signedIn.sessionId(), membership, cooperation);
        context.addListener(new Ending(streams, listener));
        streams.add(listener, context);
    }

    @Override
    public void destroy() {
        streams.endAll();
    }

    private record Ending(Streams streams, Listener listener) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            streams.remove(listener);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            streams.end(listener);
        }

        @Override
        public void onError(AsyncEvent event) {
            streams.end(listener);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // goes on
        }
    }
}
