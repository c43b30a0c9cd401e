package nl.mgr.platform;

import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The day of a task has passed; told once, and once more when it goes to who leads.
 *
 * @param personId who has it; {@code null} when nobody took it
 * @param role whose it is
 * @param escalatedTo the role that sees to it from now on; {@code null} when it is only late
 */
public record TaskLate(
        UUID taskId,
        UUID cooperationId,
        @Nullable UUID personId,
        String role,
        LocalDate due,
        @Nullable String escalatedTo)
        implements DomainEvent {}
