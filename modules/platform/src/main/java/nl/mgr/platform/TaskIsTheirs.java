package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A task goes to somebody who does not have it yet. */
public class TaskIsTheirs extends Refusal {

    private static final long serialVersionUID = 1L;

    public TaskIsTheirs(String task, String person) {
        super(task, person);
    }
}
