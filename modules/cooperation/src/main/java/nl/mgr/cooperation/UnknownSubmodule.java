package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Participation is recorded for a submodule that the cooperation offers. */
public class UnknownSubmodule extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnknownSubmodule(String module, String submodule) {
        super(module, submodule);
    }
}
