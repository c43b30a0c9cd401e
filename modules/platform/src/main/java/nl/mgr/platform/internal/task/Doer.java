package nl.mgr.platform.internal.task;

import java.util.UUID;
import nl.mgr.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who does something with a task.
 *
 * @param personId {@code null} for the system
 * @param name of the person, or on whose behalf the system works; empty when it works by itself
 */
record Doer(@Nullable UUID personId, String name) {

    /** The system by itself, when things or days ask for it. */
    static final Doer PLATFORM = new Doer(null, "");

    static Doer of(Actor actor) {
        return new Doer(actor.personId(), actor.name());
    }
}
