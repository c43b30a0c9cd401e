package nl.mgr.platform;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;

/**
 * Who stands in for whom. On the days of a substitution the roles of the one who is away are added to those of the
 * substitute, in that membership and in sessions that last too. Asked about one's own membership, or by the administrator
 * about one of the own organisation; about any other the answer is NotFound.
 */
public interface Substitutions {

    /** Somebody who can stand in. */
    record Colleague(UUID membershipId, String name, String loginName) implements Serializable {}

    /**
     * @param absent name of the one who is away
     * @param substitute name of the one who stands in
     * @param administration whether the roles of an administrator go along
     * @param running whether it counts today; else it is still to come
     */
    record Substitution(
            UUID id,
            UUID absentMembership,
            String absent,
            UUID substituteMembership,
            String substitute,
            Period period,
            boolean administration,
            boolean running)
            implements Serializable {}

    /** Those of today and those to come, as the one who is away or as the one who stands in; the earliest first. */
    List<Substitution> of(UUID membershipId);

    /** Members of the same organisation in the same cooperation, by name. Never whoever asks. */
    List<Colleague> colleagues(UUID membershipId);

    /** Whether whoever asks may let the roles of an administrator go along. */
    boolean mayHandOverAdministration();

    /**
     * @param absent membership of the one who is away
     * @param substitute membership of one of the {@link #colleagues}
     * @param first day, today at the earliest
     * @param last day, within a year
     * @param administration whether the roles of an administrator go along
     * @return id of the substitution
     * @throws NotFound no such colleague, or administration without being an administrator
     * @throws SubstitutionPeriod other days than these
     * @throws AlreadySubstitute stands in for the same colleague on some of these days
     */
    UUID name(UUID absent, UUID substitute, LocalDate first, LocalDate last, boolean administration);

    /**
     * Ends one before its last day, at once. The one who is away, the one who stands in, and their administrator may.
     *
     * @throws NotFound when there is no such one of theirs (any more)
     */
    void end(UUID substitution);
}
