package nl.mgr.platform;

import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's doing asks another organisation for something; the parts are those of {@link NewTask}.
 *
 * @param facts as the platform keeps them
 * @param byName whose doing it was
 */
public record TaskAsked(
        String module,
        String kind,
        String subject,
        String key,
        @Nullable UUID organisation,
        String organisationName,
        String facts,
        String address,
        LocalDate since,
        @Nullable LocalDate due,
        @Nullable UUID byId,
        String byName)
        implements DomainEvent {}
