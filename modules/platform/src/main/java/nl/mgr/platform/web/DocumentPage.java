package nl.mgr.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.Documents;
import nl.mgr.platform.Documents.Details;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/document?id=}: one document with its versions, and taking it away and back. */
@Named("platformDocument")
@ViewScoped
public class DocumentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Documents documents;

    @Inject
    private DocumentFields fields;

    @Inject
    private Messages messages;

    private @Nullable UUID id;
    private @Nullable Details details;
    private String why = "";

    /** @throws NotFound when it does not exist for whoever asks */
    public void load() {
        Details found = documents.details(wanted());
        details = found;
        fields.load(found.document());
    }

    public String remove() {
        documents.remove(wanted(), why);
        return done("document.weg");
    }

    public String restore() {
        documents.restore(wanted());
        return done("document.terug");
    }

    private String done(String message) {
        messages.info("platform", message);
        return "/account/document?faces-redirect=true&id=" + wanted();
    }

    private UUID wanted() {
        if (id == null) {
            throw new NotFound("document without id");
        }
        return id;
    }

    public @Nullable Subject getSubject() {
        return id == null ? null : new Subject("platform", "document", id);
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

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }
}
