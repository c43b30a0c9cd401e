package nl.mgr.platform;

import nl.mgr.kernel.NotFound;

/** The first administrator of an installation: whoever reads the token in the log of its first start. */
public interface FirstAdministration {

    /** Whether the token can still be used. */
    boolean opens(String token);

    /**
     * Registers the administrator and lets the token lapse.
     *
     * @throws NotFound when the token is unknown, used or lapsed, or an administrator is there already
     * @throws WeakPassword too short or too well known
     */
    void register(String token, String loginName, String name, String password);
}
