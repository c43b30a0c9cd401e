package nl.mgr.platform;

import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Period;

/** The people of one's own organisation, for its administrator. */
public interface Members {

    /**
     * Somebody's membership.
     *
     * @param roles names of rights.properties
     */
    record Member(
            UUID id,
            UUID personId,
            String name,
            String loginName,
            List<String> roles,
            Period period,
            boolean blocked) {}

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
     * @throws WorksElsewhere when the person works for another organisation too
     */
    void block(UUID membershipId);

    /**
     * Forgets the second step of somebody who lost the phone; whose work asks for one sets it up anew at the next log-in.
     *
     * @throws OwnAccess when it is oneself: whoever sits at one's screen could do without it from then on
     */
    void clearSecondStep(UUID membershipId);

    /** Lets the person log in again. */
    void unblock(UUID membershipId);
}
