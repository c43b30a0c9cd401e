package nl.mgr.providers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.Right;
import nl.mgr.providers.Subcontractors;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/onderaannemer-nieuw}: a provider asks consent to work with a subcontractor, with {@code ?na=} for after another consent. */
@Named("providersNewSubcontract")
@ViewScoped
@Right("providers.subcontract.ask")
public class NewSubcontractPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Subcontractors subcontractors;
    private @Inject Messages messages;

    private @Nullable UUID after;
    private SubcontractFields fields = new SubcontractFields();

    /** For more days of a consent that ends, all but the last day is filled in. */
    public void load() {
        if (after != null) {
            fields = SubcontractFields.goingOn(subcontractors.get(after));
        }
    }

    public String save() {
        UUID id = subcontractors.ask(fields.asked());
        messages.info("providers", "onderaannemer.is-gevraagd");
        return "/aanbieders/onderaannemer?faces-redirect=true&id=" + id;
    }

    public SubcontractFields getFields() {
        return fields;
    }

    public @Nullable UUID getAfter() {
        return after;
    }

    public void setAfter(@Nullable UUID after) {
        this.after = after;
    }
}
