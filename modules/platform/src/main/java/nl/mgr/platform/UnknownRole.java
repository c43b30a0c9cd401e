package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A role that members of this kind of organisation cannot have. */
public class UnknownRole extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnknownRole(String role, OrganisationKind kind) {
        super(role, kind.code());
    }
}
