package nl.mgr.providers.web;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** The frame of a page of one thing that a provider or the team brought in, and that the team decides on with a reason. */
public abstract class DecisionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID id;
    private String reason = "";

    /** @throws NotFound when the address says of nothing */
    protected UUID known() {
        if (id == null) {
            throw new NotFound("nothing without id");
        }
        return id;
    }

    /** The same page afresh. */
    protected String again(String address) {
        return address + "?faces-redirect=true&id=" + known();
    }

    /** Whether a provider looks at what is its own. */
    public boolean isOwn() {
        return ActorContext.current().kind() == ActorKind.PROVIDER;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
