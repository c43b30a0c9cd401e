package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** What is signed is what was seen. */
public class AccessChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    public AccessChanged(String name) {
        super(name);
    }
}
