package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** No separator, or one that cannot be told. */
public class WrongSeparator extends Refusal {

    private static final long serialVersionUID = 1L;

    public WrongSeparator(String fileName) {
        super(fileName);
    }
}
