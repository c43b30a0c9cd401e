package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Who has a task passes it on, or who leads the work of the organisation. */
public class TaskIsNotYours extends Refusal {

    private static final long serialVersionUID = 1L;

    public TaskIsNotYours(String task, String holder) {
        super(task, holder);
    }
}
