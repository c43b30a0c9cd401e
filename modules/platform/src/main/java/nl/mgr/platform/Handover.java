package nl.mgr.platform;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Several tasks that go to one person, a colleague or the actor, at once: what would become of each, and doing it. For each
 * the same holds as for {@link WorkList#give} and {@link WorkList#take}.
 */
public interface Handover {

    /**
     * Somebody in the organisation who may do some of the tasks.
     *
     * @param self the actor
     * @param open tasks that they have by now
     * @param able how many of the tasks they may do and do not have yet
     */
    record Candidate(UUID person, String name, boolean self, long open, long able) implements Serializable {}

    /**
     * What would become of one task.
     *
     * @param refusal why it stays where it is; {@code null} when it goes
     */
    record Expected(UUID task, @Nullable Refusal refusal) {}

    /** Those who may do at least one of them; the actor first, others by name. */
    List<Candidate> candidates(Collection<UUID> tasks);

    /**
     * In the order of the tasks; those that do not exist for the actor are left out.
     *
     * @param person who would get them; {@code null} for whether they may be passed on at all
     */
    List<Expected> expected(Collection<UUID> tasks, @Nullable UUID person);

    /**
     * All of them go, or none.
     *
     * @param word why or how, for a colleague; may be empty
     * @throws NotFound one of them does not exist for this actor
     * @throws Refusal the first that is in the way of one of them
     */
    void hand(Collection<UUID> tasks, UUID person, String word);
}
