package nl.mgr.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a module asks of whoever looks at the home page. Asked only when the module exists for the actor. */
public interface Attention {

    /**
     * One line of the list: what is going on, and the one thing to do about it.
     *
     * @param due day before which it must be done or on which it happens, {@code null} when there is none
     * @param text what, ready to show
     * @param sub why or how much, ready to show
     * @param link address of the page where it is done
     * @param verb what to do there, ready to show
     */
    record Ask(@Nullable LocalDate due, String text, String sub, String link, String verb) {

        /** Whether its day has passed. */
        public boolean late(LocalDate today) {
            return due != null && due.isBefore(today);
        }
    }

    String module();

    /** In no order; the home page puts those with the nearest day first. */
    List<Ask> asks(Actor actor, LocalDate today);
}
