package nl.mgr.platform;

import nl.mgr.kernel.Subject;

/**
 * Tasks, for the modules that give them. Called in the transaction of the change. The organisation whose task it is need
 * not be the actor's: then it follows within seconds, with the change or not at all.
 */
public interface Tasks {

    /** Gives a task, unless the same is open or, for a kind that is opened once, was ever given. */
    void open(NewTask task);

    /** The thing was done, by the actor. Nothing happens when no such task is open. */
    void done(TaskKind kind, Subject subject, String key);

    /**
     * It need not be done any more.
     *
     * @param reason key of the kind's module whose text tells why, e.g. {@code taak.lever.afgekeurd}
     */
    void drop(TaskKind kind, Subject subject, String key, String reason);
}
