package nl.mgr.platform.internal.entrance;

import jakarta.servlet.ServletContext;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what is being answered, and knows whether the node is on its way out. */
final class Requests implements RequestsControl {

    private static final String KEY = Requests.class.getName();

    private final AtomicInteger running = new AtomicInteger();
    private volatile boolean ending;
    private volatile boolean refusing;

    static Requests of(ServletContext application) {
        Object known = application.getAttribute(KEY);
        if (known instanceof Requests requests) {
            return requests;
        }
        Requests requests = new Requests();
        application.setAttribute(KEY, requests);
        return requests;
    }

    /** @return whether the request may go on; then {@link #leave} belongs to it */
    boolean enter() {
        running.incrementAndGet();
        // counted first: whoever sees zero after the refusal began sees all
        if (refusing) {
            running.decrementAndGet();
            return false;
        }
        return true;
    }

    void leave() {
        running.decrementAndGet();
    }

    boolean isEnding() {
        return ending;
    }

    @Override
    public int getRunning() {
        return running.get();
    }

    @Override
    public void announceEnd() {
        ending = true;
    }

    @Override
    public void refuseNew() {
        ending = true;
        refusing = true;
    }
}
