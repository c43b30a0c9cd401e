package nl.mgr.platform;

import java.util.Set;
import java.util.UUID;
import nl.mgr.platform.Members.Link;

/** Who lets others in, in a cooperation's team and at its municipalities; and the first at a municipality. */
public interface Administrators {

    /** Roles that somebody of the team of the actor's cooperation has, today or later. */
    Set<String> teamRoles();

    /** Municipalities where somebody lets others in for the actor's cooperation, today or later. */
    Set<UUID> municipalities();

    /**
     * Makes somebody whom nobody knows yet the administrator of a municipality, which is registered when it is new. For the
     * team of the cooperation only; once there is an administrator, that is who lets in the next.
     *
     * @param organisation how the municipality is called at log-in
     * @param mailAddress where mail goes; empty when it is not known
     * @throws AdministratorThere when the municipality has one
     * @throws NotALoginName
     * @throws NotAMailAddress
     * @throws EmptyName
     * @throws LoginNameTaken somebody has it; nobody becomes a member of something they did not ask for
     */
    Link invite(UUID municipality, String organisation, String loginName, String name, String mailAddress);
}
