package nl.mgr.kernel;

/**
 * A part that a module adds to another module's page about one record, e.g. the contracts on the page of a provider.
 * Asked only when the module exists for the actor.
 */
public interface RecordPanel {

    String module();

    /** {@link #about} of a panel that stands on the page of every record. */
    String EVERY_RECORD = "*";

    /**
     * Module and kind of the subjects on whose page it stands, e.g. {@code providers:provider}, or {@link #EVERY_RECORD}.
     */
    String about();

    int order();

    /**
     * Facelet to include, under {@code /WEB-INF/panels/} of the module's JAR. It finds the {@link Subject} as {@code
     * record}.
     */
    String view();

    boolean shownTo(Actor actor);
}
