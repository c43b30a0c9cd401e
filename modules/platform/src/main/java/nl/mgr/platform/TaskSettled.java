package nl.mgr.platform;

import java.util.UUID;
import nl.mgr.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's doing ends what another organisation was asked.
 *
 * @param reason why it need not be done; {@code null} when it was done
 */
public record TaskSettled(
        String module,
        String kind,
        String subject,
        String key,
        @Nullable UUID byId,
        String byName,
        @Nullable String reason)
        implements DomainEvent {}
