package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Work would stand still if nobody heard of this. */
public class NoticeNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoticeNeeded(String sort) {
        super(sort);
    }
}
