package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** The address of an organisation's log-in must be one of https, outside this machine and its network. */
public class IssuerNotAccepted extends Refusal {

    private static final long serialVersionUID = 1L;

    public IssuerNotAccepted(String address) {
        super(address);
    }
}
