package nl.mgr.platform;

import java.util.UUID;
import nl.mgr.kernel.FailedMessages.Message;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;

/** What administrators see of the messages between modules: those that failed, why, and a way to try again. */
public interface MessageDeliveries {

    /** Sort keys: event, listener, created, due, attempts; filter: search. */
    Page<Message> failed(ListQuery query);

    /** @throws NotFound when it was delivered meanwhile, or is of another cooperation */
    Message message(UUID id);

    /**
     * Tries again within a second.
     *
     * @throws NotFound when it was delivered meanwhile, or is of another cooperation
     */
    void retry(UUID id);
}
