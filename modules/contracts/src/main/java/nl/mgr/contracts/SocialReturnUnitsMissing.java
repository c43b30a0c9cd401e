package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Hours and times are counted. */
public class SocialReturnUnitsMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public SocialReturnUnitsMissing(String block) {
        super(block);
    }
}
