package nl.mgr.ui;

import nl.mgr.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** Knows whose portal an actor sees. Supplied by the module that knows municipalities; without it the masthead is neutral. */
public interface MastheadSource {

    /** @return {@code null} when this source knows nothing of the actor */
    @Nullable
    Masthead masthead(Actor actor);
}
