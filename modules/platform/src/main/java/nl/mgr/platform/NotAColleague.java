package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A task goes to somebody of the same organisation whose role may do it. */
public class NotAColleague extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotAColleague(String task) {
        super(task);
    }
}
