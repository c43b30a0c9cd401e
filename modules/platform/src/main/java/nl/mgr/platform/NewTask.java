package nl.mgr.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A task to be given. The same kind, subject and key is one task as long as it is not done.
 *
 * @param key tells tasks of one kind about one subject apart, e.g. {@code 2026-10}; empty when there is one
 * @param organisation the municipality or provider whose work it is; {@code null} for the team of the cooperation
 * @param organisationName for those who wait for it; empty for the team
 * @param facts fill the gaps of the kind's words: texts, whole numbers, days, months
 * @param address path of the page where it is done
 * @param since the day from which it is there to be done
 * @param due the last day in time; {@code null} when there is none
 */
public record NewTask(
        TaskKind kind,
        Subject subject,
        String key,
        @Nullable UUID organisation,
        String organisationName,
        List<Object> facts,
        String address,
        LocalDate since,
        @Nullable LocalDate due) {

    public NewTask {
        facts = List.copyOf(facts);
        if ((kind.party() == OrganisationKind.COOPERATION_TEAM) != (organisation == null)) {
            throw new IllegalArgumentException("a task of " + kind.party() + " for organisation " + organisation);
        }
    }

    /** For the team of the cooperation. */
    public static NewTask forTeam(
            TaskKind kind,
            Subject subject,
            String key,
            List<Object> facts,
            String address,
            LocalDate since,
            @Nullable LocalDate due) {
        return new NewTask(kind, subject, key, null, "", facts, address, since, due);
    }
}
