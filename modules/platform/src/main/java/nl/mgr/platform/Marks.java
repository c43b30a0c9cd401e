package nl.mgr.platform;

import java.util.List;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** Records that somebody pinned or opened lately, of the person alone and as far as they still exist for them. */
public interface Marks {

    /** A record to come back to. */
    record Marked(Subject subject, String title, String address) {}

    /** Whether it may be pinned at all; of the log-in that chose no cooperation nothing is kept. */
    boolean kept();

    /**
     * Keeps that it was opened just now.
     *
     * @return whether it is pinned
     */
    boolean visit(Subject subject);

    /**
     * Pins it or takes the pin off.
     *
     * @return its address
     * @throws nl.mgr.kernel.NotFound when it does not exist for who asks
     */
    String pin(Subject subject, boolean on);

    /** By the day of pinning, the latest first. */
    List<Marked> pinned();

    /** The last opened first, without those that are pinned. */
    List<Marked> recent();

    /** Reads a subject from outside; {@code null} when it is none. */
    static @Nullable Subject read(@Nullable String text) {
        return text != null && text.matches("[a-z]+:[a-z-]+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Subject.parse(text)
                : null;
    }
}
