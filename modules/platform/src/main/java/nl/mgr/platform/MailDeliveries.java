package nl.mgr.platform;

import java.time.Instant;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/** The mails of one's own cooperation, or of the installation, and what became of them. What they say is shown to nobody. */
public interface MailDeliveries {

    /** What is known of a mail. */
    enum State {
        WAITING,
        /** It is being handed over now. */
        SENDING,
        /** The server took it. */
        SENT,
        /** It is not tried any more. */
        FAILED,
        /** The address takes no mail. */
        REFUSED,
        /** The server took it, and it came back later: the address takes no mail. */
        BOUNCED,
        /** Taken out of the queue by somebody. */
        DROPPED
    }

    /**
     * One mail.
     *
     * @param kind of template, e.g. {@code uitnodiging}
     * @param version of the template that made it
     * @param language {@code nl} or {@code en}
     * @param repeated it may have arrived more than once: a server or a node died between taking and telling
     * @param dueAt when it is tried next; without meaning once it has ended
     * @param failure what the server, or one further on, said last; {@code null} when all went well
     * @param reason why it was dropped, {@code null} when it was not
     */
    record MailRow(
            UUID id,
            String address,
            String kind,
            int version,
            String language,
            String subject,
            String messageId,
            State state,
            boolean repeated,
            int tries,
            Instant createdAt,
            Instant dueAt,
            @Nullable Instant endedAt,
            @Nullable String failure,
            @Nullable String reason) {

        /** Whether it can be sent again. */
        public boolean resendable() {
            return state == State.WAITING || state == State.FAILED || state == State.REFUSED;
        }

        /** Whether it can be taken out. */
        public boolean droppable() {
            return resendable();
        }
    }

    /** Whether mails leave at all ({@code mgr.mail.host}). */
    boolean sends();

    /** Sort keys: address, kind, state, tries, created, due; filters: search, state. */
    Page<MailRow> find(ListQuery query);

    /** @throws NotFound when there is none in the own queue */
    MailRow mail(UUID id);

    /**
     * Puts it back into the queue, to be tried at once, at the address that the person has now.
     *
     * @throws NotFound when it is not there, or was sent or dropped
     */
    void sendAgain(UUID id);

    /**
     * Takes it out of the queue.
     *
     * @throws NotFound when it is not there, or was sent or dropped
     * @throws ReasonMissing
     */
    void drop(UUID id, String reason);
}
