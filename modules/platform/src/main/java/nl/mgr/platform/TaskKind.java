package nl.mgr.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of task that a module gives. Its words stand in the module's bundle: {@code taak.<name>} (what, with the facts as
 * {@code {0}}, {@code {1}} ...), {@code taak.<name>.uitleg} (why or how much), {@code taak.<name>.soort} (the kind) and
 * {@code taak.<name>.doe} (the one verb).
 *
 * @param module id of the module that gives it
 * @param name e.g. {@code lever}
 * @param party whose work it is
 * @param right that the doing needs
 * @param roles whose it is: the first that somebody in the organisation has
 * @param lateDays days after its day on which it goes to {@code escalatesTo}
 * @param escalatesTo the role that then sees to it; {@code null} when it stays where it is
 * @param awaited whether the team of the cooperation may see that it waits for this
 * @param once whether the same thing is asked only once ever; else again when it is wanted again
 */
public record TaskKind(
        String module,
        String name,
        OrganisationKind party,
        String right,
        List<String> roles,
        int lateDays,
        @Nullable String escalatesTo,
        boolean awaited,
        boolean once) {

    public TaskKind {
        roles = List.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a task of kind " + module + ":" + name + " is nobody's");
        }
    }

    /** Wanted as long as its {@link TaskSource} says so; it stays with those who have it, however late. */
    public static TaskKind of(String module, String name, OrganisationKind party, String right, String... roles) {
        return new TaskKind(module, name, party, right, List.of(roles), 0, null, false, false);
    }

    /** So many days after its day it is urgent, and the role's too. */
    public TaskKind escalating(int days, String role) {
        return new TaskKind(module, name, party, right, roles, days, role, awaited, once);
    }

    /** The team of the cooperation waits for it. */
    public TaskKind awaitedByTeam() {
        return new TaskKind(module, name, party, right, roles, lateDays, escalatesTo, true, once);
    }

    /** Opened by what happened, and only once for the same thing. */
    public TaskKind openedOnce() {
        return new TaskKind(module, name, party, right, roles, lateDays, escalatesTo, awaited, true);
    }
}
