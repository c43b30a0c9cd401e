package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver.Resolved;
import nl.mgr.platform.DocumentKind;
import nl.mgr.platform.Documents;
import nl.mgr.platform.Documents.NewDocument;
import nl.mgr.platform.Marks;
import org.jspecify.annotations.Nullable;

/** {@code /account/document-nieuw?over=contracts:contract:<id>}: adds a document to a record. */
@Named("platformDocumentForm")
@RequestScoped
public class DocumentForm {

    @Inject
    private Documents documents;

    @Inject
    private DocumentUpload upload;

    private @Nullable String about;
    private @Nullable Resolved record;
    private @Nullable Part file;
    private String title = "";
    private String kind = DocumentKind.OTHER.code();

    /** @throws NotFound when there is no such record for whoever asks */
    public void load() {
        record = documents.record(subject());
    }

    public @Nullable String add() {
        Subject subject = subject();
        return upload.take(
                file,
                (name, content) ->
                        documents.add(new NewDocument(subject, DocumentKind.of(kind), title), name, content));
    }

    private Subject subject() {
        Subject subject = Marks.read(about);
        if (subject == null) {
            throw new NotFound("documents of " + about);
        }
        return subject;
    }

    public @Nullable Resolved getRecord() {
        return record;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }
}
