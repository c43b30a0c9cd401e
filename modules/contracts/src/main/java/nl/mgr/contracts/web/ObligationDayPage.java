package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.Obligations;
import nl.mgr.contracts.Obligations.Debtor;
import nl.mgr.contracts.Obligations.Due;
import nl.mgr.contracts.Obligations.State;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.Documents.Document;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/verplichting-dag?id=}: a day on which something is due, what was delivered and what came of it. */
@Named("contractsObligationDay")
@ViewScoped
public class ObligationDayPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Obligations obligations;

    private @Nullable UUID id;
    private @Nullable Due shown;
    private List<Document> files = List.of();

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        if (id == null) {
            throw new NotFound("day of an obligation without id");
        }
        shown = obligations.due(id);
        files = isOwn() ? obligations.files(id) : List.of();
    }

    public boolean isOwn() {
        return ActorContext.current().kind() == ActorKind.PROVIDER;
    }

    public boolean isDelivers() {
        return shown != null
                && shown.state().open()
                && (shown.debtor() == Debtor.PROVIDER || !isOwn())
                && ActorContext.current().may("contracts.obligation.deliver");
    }

    public boolean isJudges() {
        return shown != null
                && shown.state() == State.DELIVERED
                && ActorContext.current().may("contracts.obligation.judge");
    }

    public @Nullable Due getShown() {
        return shown;
    }

    public List<Document> getFiles() {
        return files;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
