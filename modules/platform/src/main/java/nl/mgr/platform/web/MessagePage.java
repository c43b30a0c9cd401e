package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.mgr.kernel.FailedMessages.Message;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.MessageDeliveries;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/bericht?id=}: one failed message, and the button that tries again. */
@Named("platformMessage")
@RequestScoped
public class MessagePage {

    @Inject
    private MessageDeliveries deliveries;

    @Inject
    private Messages messages;

    private @Nullable UUID id;
    private @Nullable Message message;

    /** @throws NotFound without such a message */
    public void load() {
        if (id == null) {
            throw new NotFound("message without id");
        }
        message = deliveries.message(id);
    }

    public String retry() {
        if (id != null) {
            deliveries.retry(id);
        }
        messages.info("platform", "bericht.opnieuw.gedaan");
        return "/account/berichten?faces-redirect=true";
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable Message getMessage() {
        return message;
    }
}
