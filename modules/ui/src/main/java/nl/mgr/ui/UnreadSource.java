package nl.mgr.ui;

import nl.mgr.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** Knows how many notices wait for an actor. Supplied by the module that keeps them; without it no bell is shown. */
public interface UnreadSource {

    /** @return {@code null} for those who are told nothing */
    @Nullable
    Long unread(Actor actor);
}
