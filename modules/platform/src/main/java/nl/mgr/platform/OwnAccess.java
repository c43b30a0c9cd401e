package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Taking away one's own access: nobody might be left to give it back. */
public class OwnAccess extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnAccess(String name) {
        super(name);
    }
}
