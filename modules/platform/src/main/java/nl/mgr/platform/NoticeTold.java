package nl.mgr.platform;

import java.util.UUID;
import nl.mgr.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Something is to be told to people; see {@link Notifications}.
 *
 * @param toldId one telling, however often it is delivered
 * @param subject {@code module:kind:id}
 * @param readers words of {@link NoticeReaders}, one a line
 * @param words values, one a line
 * @param byPersonId whoever did it
 */
public record NoticeTold(
        UUID toldId,
        String kind,
        String subject,
        String readers,
        String words,
        @Nullable UUID byPersonId) implements DomainEvent {}
