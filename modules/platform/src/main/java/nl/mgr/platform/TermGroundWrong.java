package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Who sets a term says on what ground; without a term there is no ground either. */
public class TermGroundWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public TermGroundWrong(int length, int most) {
        super(length, most);
    }
}
