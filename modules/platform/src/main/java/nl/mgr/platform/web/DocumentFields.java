package nl.mgr.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.platform.DocumentKind;
import nl.mgr.platform.Documents;
import nl.mgr.platform.Documents.Document;
import nl.mgr.ui.Conflict;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The form on {@code /account/document?id=} with its title and kind. */
@Named("platformDocumentFields")
@ViewScoped
public class DocumentFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String MODULE = "platform";

    @Inject
    private Documents documents;

    @Inject
    private Messages messages;

    @Inject
    private Conflict conflict;

    private @Nullable Long version;
    private @Nullable String title;
    private @Nullable String kind;

    /** As it stands, unless something was typed. */
    public void load(Document document) {
        version = version == null ? Long.valueOf(document.version()) : version;
        title = title == null ? document.title() : title;
        kind = kind == null ? document.kind().code() : kind;
    }

    public String change(UUID id) {
        String wanted = title == null ? "" : title;
        conflict.when(() -> List.of(Conflict.of(
                Texts.of(MODULE, "document.naam"),
                wanted,
                documents.details(id).document().title())));
        documents.change(
                id,
                version == null ? 0 : version,
                DocumentKind.of(kind == null ? DocumentKind.OTHER.code() : kind),
                wanted);
        messages.info(MODULE, "document.gewijzigd");
        return "/account/document?faces-redirect=true&id=" + id;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }
}
