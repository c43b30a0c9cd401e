package nl.mgr.platform;

import java.util.UUID;
import nl.mgr.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for a new password by a log-in name. Written for unknown names too, so that nobody can tell them from
 * known ones by the time it takes.
 *
 * @param personId {@code null} when nobody has that name
 */
public record PasswordForgotten(@Nullable UUID personId) implements DomainEvent {}
