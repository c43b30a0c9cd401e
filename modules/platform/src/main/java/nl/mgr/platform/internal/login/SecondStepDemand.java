package nl.mgr.platform.internal.login;

import nl.mgr.kernel.Settings;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.internal.address.BaseAddress;

/**
 * Whose work asks for a second step: administrators of the installation and staff, who see the figures of all. Not of
 * the demo log-ins, which all have the same known password, and only where the portal is for its own machine. And whoever
 * works for an organisation that asks it itself.
 */
public final class SecondStepDemand {

    private SecondStepDemand() {}

    /** @param asked whether the organisation itself asks it of its people */
    public static boolean of(OrganisationKind kind, boolean asked) {
        return asked || always(kind);
    }

    private static boolean always(OrganisationKind kind) {
        boolean demo =
                Settings.flag("mgr.demo", false) && !BaseAddress.configured().secure();
        return !demo && (kind == OrganisationKind.INSTALLATION || kind == OrganisationKind.COOPERATION_TEAM);
    }
}
