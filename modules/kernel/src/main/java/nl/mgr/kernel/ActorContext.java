package nl.mgr.kernel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The actor of the current thread. A request filter binds it for the length of a request, timers and the outbox for the
 * length of one work item; nobody else does. Without an actor no row can be read.
 */
public final class ActorContext {

    private static final ThreadLocal<@Nullable Actor> CURRENT = new ThreadLocal<>();

    private ActorContext() {}

    /** @throws IllegalStateException when nobody acts */
    public static Actor current() {
        Actor actor = CURRENT.get();
        if (actor == null) {
            throw new IllegalStateException("nobody acts: bind an actor before touching data");
        }
        return actor;
    }

    public static @Nullable Actor currentOrNull() {
        return CURRENT.get();
    }

    public static <T extends @Nullable Object> T callAs(Actor actor, Supplier<T> work) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    public static void runAs(Actor actor, Runnable work) {
        ActorContext.<@Nullable Void>callAs(actor, () -> {
            work.run();
            return null;
        });
    }
}
