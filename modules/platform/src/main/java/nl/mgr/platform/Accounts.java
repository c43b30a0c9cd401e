package nl.mgr.platform;

import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/** Organisations that log in, their people, and what these people are there. */
public interface Accounts {

    /**
     * Finds or registers the log-in party of a cooperation's team, municipality or provider. Asking again for the same
     * kind and pointer gives the same organisation.
     *
     * @param pointer id of the cooperation, municipality or provider; {@code null} for the installation only
     */
    UUID organisation(OrganisationKind kind, String name, @Nullable UUID pointer);

    /**
     * Makes a person a member of an organisation. A person who exists already (same log-in name) keeps name and
     * password and gets one more membership.
     *
     * @param cooperationId where the membership counts; {@code null} for the installation only
     * @param loginName unique, not case-sensitive, e.g. {@code inkoper@mgr-sdcg}
     * @param roles names of rights.properties that belong to the kind of organisation
     * @return id of the membership
     * @throws WeakPassword too short or too well known
     * @throws UnknownRole a role that does not exist for this kind of organisation
     */
    UUID member(
            UUID organisationId,
            @Nullable UUID cooperationId,
            String loginName,
            String name,
            String password,
            Set<String> roles,
            Period period);

    /**
     * Somebody whom nobody knows yet, and where they start.
     *
     * @param kind of the organisation, which is registered when it is new
     * @param pointer id of the cooperation, municipality or provider
     * @param cooperationId where the membership counts
     */
    record NewMember(
            OrganisationKind kind,
            String organisation,
            UUID pointer,
            UUID cooperationId,
            String loginName,
            String name,
            String password,
            Set<String> roles,
            Period period) {

        /** Without the password, so that it never reaches a log. */
        @Override
        public String toString() {
            return "NewMember[" + loginName + "]";
        }
    }

    /**
     * Registers the first person of an organisation, in a transaction of its own. For the administrator of the
     * installation and the system only.
     *
     * @return id of the membership
     * @throws LoginNameTaken somebody has the name; nobody becomes a member of something they did not ask for
     * @throws WeakPassword too short or too well known
     * @throws UnknownRole a role that does not exist for this kind of organisation
     */
    UUID newMember(NewMember member);

    /** Ends all sessions of a person and refuses new ones. */
    void block(UUID personId);

    /** Lets a person log in again. */
    void unblock(UUID personId);
}
