package nl.mgr.platform;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/** The tasks of whoever asks and of their organisation. Tasks of modules that do not exist for the actor are not there. */
public interface WorkList {

    /** Longest explanation at a delegation, in characters. */
    int LONGEST_WORD = 500;

    /**
     * How much there is.
     *
     * @param mine of the actor, in person or by role; of these late, today and this week
     * @param team all of the organisation
     * @param given what the actor gave to others
     * @param waiting late work of others that the team waits for
     * @param oldest of these, the day that passed first; {@code null} when there is none
     */
    record Counts(
            long mine,
            long late,
            long today,
            long week,
            long team,
            long given,
            long waiting,
            @Nullable LocalDate oldest)
            implements Serializable {}

    /** A kind that the actor can have tasks of. */
    record Kind(String module, String moduleName, String kind, String name) implements Serializable {}

    /** Something that happened to a task: opened, taken, given, returned, late, escalated, done or dropped. */
    record Happened(
            String what,
            Instant at,
            String by,
            @Nullable String to,
            @Nullable String word) implements Serializable {}

    /**
     * @param givenBy who gave it to the person that has it
     * @param changeable whether the actor may take it, give it away or return it
     */
    record Details(WorkRow task, String origin, @Nullable String givenBy, boolean changeable, List<Happened> history)
            implements Serializable {

        public Details {
            history = List.copyOf(history);
        }
    }

    /** Somebody in the organisation who may do a task. */
    record Colleague(UUID personId, String name, List<String> roles, long open) implements Serializable {

        public Colleague {
            roles = List.copyOf(roles);
        }
    }

    Counts counts();

    /** Kinds of tasks that the actor's organisation has, by module. */
    List<Kind> kinds();

    /**
     * Those with the nearest day first. Sort keys: due, kind, person, since, ended. Filters: whose (mine, team, given,
     * waiting, done), module, kind, period (late, today, week, later), person (an id), role, stuck (yes).
     */
    Page<WorkRow> find(ListQuery query);

    /** @throws NotFound when it does not exist for this actor */
    Details details(UUID task);

    /** Who could do it, without who has it now; by name. */
    List<Colleague> colleagues(UUID task);

    /**
     * The actor does it themselves.
     *
     * @throws TaskIsOver it is done or dropped
     * @throws NotFound when it does not exist for this actor, or is not the actor's to take
     */
    void take(UUID task);

    /**
     * Gives it to a colleague.
     *
     * @param word why or how; may be empty
     * @throws TaskIsOver it is done or dropped
     * @throws NotAColleague who cannot do it: not in the organisation (any more), or without the right
     * @throws WordTooLong more than {@link #LONGEST_WORD} characters
     */
    void give(UUID task, UUID person, String word);

    /**
     * Back to who gave it or, when nobody did, to everybody with the role.
     *
     * @throws TaskIsOver it is done or dropped
     * @throws WordTooLong more than {@link #LONGEST_WORD} characters
     */
    void giveBack(UUID task, String word);
}
