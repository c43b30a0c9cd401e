package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.UUID;
import nl.mgr.platform.Documents;
import org.jspecify.annotations.Nullable;

/** The form on {@code /account/document?id=} that takes a newer file. */
@Named("platformDocumentVersion")
@RequestScoped
public class DocumentVersionForm {

    @Inject
    private Documents documents;

    @Inject
    private DocumentUpload upload;

    private @Nullable Part file;

    public @Nullable String add(UUID document) {
        return upload.take(file, (name, content) -> documents.addVersion(document, name, content));
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
