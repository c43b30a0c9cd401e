package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.ApiKeys;
import nl.mgr.platform.ApiKeys.Key;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/sleutel?id=}: one key, and the button that takes it back. */
@Named("platformKey")
@RequestScoped
public class KeyPage {

    @Inject
    private ApiKeys keys;

    @Inject
    private Messages messages;

    private @Nullable UUID id;
    private @Nullable Key key;

    /** @throws NotFound when the own organisation has no such key */
    public void load() {
        key = keys.key(wanted());
    }

    public String revoke() {
        Key taken = keys.key(wanted());
        keys.revoke(taken.id());
        messages.info("platform", "sleutel.ingetrokken", taken.name());
        return "/account/sleutels?faces-redirect=true";
    }

    private UUID wanted() {
        if (id == null) {
            throw new NotFound("key without id");
        }
        return id;
    }

    /** Whether there is still something to take back; before the key is read, as if there were. */
    public boolean isOpen() {
        return key == null || key.state().counts();
    }

    public @Nullable Key getKey() {
        return key;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
