package nl.mgr.platform.internal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The open pages of this node that want to hear at once, each with what it heard last. */
@ApplicationScoped
class Streams {

    /** Nothing of the session is kept here: whether it lasts is asked of the database each time. */
    record Listener(UUID id, UUID sessionId, UUID membershipId, UUID cooperationId) {}

    /** @param unread what was told last; -1 for nothing yet */
    private record Open(AsyncContext context, long unread, long quietRounds) {}

    private static final Logger LOG = Logger.getLogger(Streams.class.getName());

    /** Rounds of silence after which a line without meaning shows whether somebody still listens. */
    private static final long QUIET = 15;

    private final Map<Listener, Open> open = new ConcurrentHashMap<>();

    void add(Listener listener, AsyncContext context) {
        open.put(listener, new Open(context, -1, 0));
    }

    void remove(Listener listener) {
        open.remove(listener);
    }

    List<Listener> listeners() {
        return List.copyOf(open.keySet());
    }

    /** Tells what is new; whoever does not listen any more is forgotten. */
    void tell(Listener listener, long unread) {
        Open now = open.get(listener);
        if (now == null) {
            return;
        }
        if (now.unread() != unread) {
            say(
                    listener,
                    now,
                    "data: {\"ongelezen\":" + unread + ",\"nieuw\":" + Math.max(0, unread - known(now, unread))
                            + "}\n\n",
                    unread);
        } else if (now.quietRounds() >= QUIET) {
            say(listener, now, ":\n\n", unread);
        } else {
            open.replace(listener, now, new Open(now.context(), unread, now.quietRounds() + 1));
        }
    }

    private static long known(Open now, long unread) {
        return now.unread() < 0 ? unread : now.unread();
    }

    private void say(Listener listener, Open now, String text, long unread) {
        try {
            var out = now.context().getResponse().getWriter();
            out.write(text);
            out.flush();
            if (out.checkError()) {
                end(listener);
            } else {
                open.replace(listener, now, new Open(now.context(), unread, 0));
            }
        } catch (IOException | IllegalStateException e) {
            end(listener);
        }
    }

    /** The session is over, or nobody listens. */
    void end(Listener listener) {
        Open was = open.remove(listener);
        if (was != null) {
            try {
                was.context().complete();
            } catch (IllegalStateException e) {
                LOG.log(Level.FINE, "it was over already", e);
            }
        }
    }

    void endAll() {
        listeners().forEach(this::end);
    }
}
