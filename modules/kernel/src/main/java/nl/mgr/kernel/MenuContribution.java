package nl.mgr.kernel;

import java.util.List;

/** What a module adds to the menu. Asked only when the module exists for the actor. */
public interface MenuContribution {

    /** Id of the contributing module. */
    String module();

    List<MenuItem> menu(Actor actor);
}
