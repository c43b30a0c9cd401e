package nl.mgr.platform;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the work of one's organisation is spread, for who leads it. */
public interface TeamWork {

    /**
     * What one person has, or what waits for a role.
     *
     * @param person {@code null} for what nobody took
     * @param name of the person; empty for what nobody took
     * @param role of the tasks; of a person empty
     * @param oldest since when the oldest is there
     * @param holders people with the role today; zero means that nobody will come for it
     */
    record Load(
            @Nullable UUID person,
            String name,
            String role,
            long open,
            long late,
            long escalated,
            LocalDate oldest,
            long holders)
            implements Serializable {}

    /** People first, those with most late work on top. */
    List<Load> people();

    /** What nobody took, by role. */
    List<Load> roles();

    /** How long open work has been there, in days: at most 7, at most 30, longer. */
    record Ages(long week, long month, long longer) implements Serializable {}

    Ages ages();
}
