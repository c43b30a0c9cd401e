package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A task that is done or dropped is not taken or given any more. */
public class TaskIsOver extends Refusal {

    private static final long serialVersionUID = 1L;

    public TaskIsOver(String task) {
        super(task);
    }
}
