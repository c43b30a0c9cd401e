package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.mgr.cooperation.Decisions;
import nl.mgr.cooperation.Decisions.Details;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/besluit?id=}: what was decided, by which votes, and what rests on it. */
@Named("cooperationDecision")
@RequestScoped
public class DecisionPage {

    @Inject
    private Decisions decisions;

    private @Nullable UUID id;
    private @Nullable Details details;

    public void load() {
        if (id == null) {
            throw new NotFound("decision without id");
        }
        details = decisions.get(id);
    }

    public @Nullable Details getDetails() {
        return details;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
