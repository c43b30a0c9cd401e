package nl.mgr.platform.internal.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.mgr.kernel.FailedMessages;
import nl.mgr.kernel.FailedMessages.Message;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.platform.MessageDeliveries;

/** Opens the kernel's outbox to those who have the right to look after it. */
@ApplicationScoped
@Guarded("platform")
class OutboxDesk implements MessageDeliveries {

    @Inject
    private FailedMessages messages;

    @Override
    @Right("platform.outbox.view")
    public Page<Message> failed(ListQuery query) {
        return messages.find(query);
    }

    @Override
    @Right("platform.outbox.view")
    public Message message(UUID id) {
        return messages.byId(id).orElseThrow(() -> new NotFound("failed message " + id));
    }

    @Override
    @Right("platform.outbox.view")
    public void retry(UUID id) {
        messages.retry(id);
    }
}
