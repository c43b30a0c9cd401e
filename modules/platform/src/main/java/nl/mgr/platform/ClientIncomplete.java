package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** An organisation's log-in must be known by an id and a secret. */
public class ClientIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    public ClientIncomplete() {
        super();
    }
}
