package nl.mgr.kernel;

/** Who acts, and with which database role. The pool's own role may do nothing by itself. */
public enum ActorKind {
    /** Log-in and memberships, before anybody is known. */
    AUTHENTICATION("mgr_auth"),
    /** Administrator of the installation: cooperations and their first administrator, nothing operational. */
    PLATFORM("mgr_platform"),
    STAFF("mgr_staff"),
    MUNICIPALITY("mgr_municipality"),
    PROVIDER("mgr_provider"),
    /** Timers, outbox, imports and the demo load: one cooperation per transaction. */
    SYSTEM("mgr_batch");

    private final String databaseRole;

    ActorKind(String databaseRole) {
        this.databaseRole = databaseRole;
    }

    public String databaseRole() {
        return databaseRole;
    }
}
