package nl.mgr.platform;

import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/** The people of one's own organisation, for its administrator. */
public interface Members {

    /**
     * Somebody's membership.
     *
     * @param mailAddress where mail goes, {@code null} when none is known
     * @param mailRefused what the other side said when it took no mail for that address, {@code null} when it does
     * @param roles names of rights.properties
     * @param borrowed roles that count today because the person stands in for a colleague
     */
    record Member(
            UUID id,
            UUID personId,
            String name,
            String loginName,
            @Nullable String mailAddress,
            @Nullable String mailRefused,
            List<String> roles,
            List<String> borrowed,
            Period period,
            boolean blocked)
            implements Serializable {

        /** All that count today. */
        public List<String> allRoles() {
            return Stream.concat(roles.stream(), borrowed.stream()).toList();
        }
    }

    /**
     * A link by which somebody sets a password, once. It is told here only.
     *
     * @param address whole, as a browser takes it; empty when the person has a password already and needs no link, and
     *     when it was mailed
     * @param until when it lapses
     * @param mailedTo the address that a mail goes to; empty when none does
     */
    record Link(String loginName, String name, String address, Instant until, String mailedTo) {}

    /** Whether links go by mail to those whose address is known; else they are told to whoever asks for them. */
    boolean mailed();

    /** Roles that members of one's own organisation can have, in the order of rights.properties. */
    List<String> roles();

    /**
     * Makes somebody a member of one's own organisation. A person whom it knows already keeps name and password.
     *
     * @param loginName e.g. their address for mail
     * @param mailAddress where mail goes; empty when it is not known. Whoever has one already keeps it
     * @throws NotALoginName
     * @throws NotAMailAddress
     * @throws EmptyName
     * @throws NoRole
     * @throws UnknownRole a role that does not exist for this kind of organisation
     * @throws AlreadyMember works here already in this period
     * @throws LoginNameTaken somebody of another organisation has it
     */
    Link invite(String loginName, String name, String mailAddress, Set<String> roles, Period period);

    /**
     * A link to set a new password; the present one counts until it is used.
     *
     * @throws OwnPassword when it is oneself
     * @throws WorksElsewhere when the person works for another organisation too, or is going to: it would open that as
     *     well
     */
    Link newPassword(UUID membershipId);

    /**
     * From now on these roles, also in sessions that last.
     *
     * @param seen the roles that were shown when somebody chose others
     * @throws OwnAccess when it is one's own
     * @throws NoRole
     * @throws UnknownRole a role that does not exist for this kind of organisation
     * @throws OptimisticLockException somebody else changed them meanwhile; nothing was changed
     */
    void changeRoles(UUID membershipId, Set<String> seen, Set<String> wanted);

    /** Sort keys: name, login, from, until; filter: search. */
    Page<Member> find(ListQuery query);

    /** @throws NotFound when the own organisation has no such membership */
    Member member(UUID membershipId);

    /**
     * Today is the last day of the membership.
     *
     * @throws OwnAccess when it is one's own
     */
    void end(UUID membershipId);

    /**
     * Ends all log-ins of the person and refuses new ones.
     *
     * @throws OwnAccess when it is oneself
     * @throws WorksElsewhere when the person works for another organisation too, or is going to
     */
    void block(UUID membershipId);

    /**
     * Forgets the second step of somebody who lost the phone; whose work asks for one sets it up anew at the next log-in.
     *
     * @throws OwnAccess when it is oneself: whoever sits at one's screen could do without it from then on
     * @throws WorksElsewhere when the person works for another organisation too, or is going to
     */
    void clearSecondStep(UUID membershipId);

    /** Lets the person log in again. */
    void unblock(UUID membershipId);
}
