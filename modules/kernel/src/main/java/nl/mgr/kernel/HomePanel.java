package nl.mgr.kernel;

/** A part of a portal's home page that a module supplies. Asked only when the module exists for the actor. */
public interface HomePanel {

    /** Where it stands on the page. */
    enum Place {
        /** One {@code div} of the facts on top. */
        FACTS,
        MAIN,
        ASIDE
    }

    String module();

    Place place();

    int order();

    /** Facelet to include, under {@code /WEB-INF/panels/} of the module's JAR. */
    String view();

    boolean shownTo(Actor actor);
}
