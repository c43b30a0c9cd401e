package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import nl.mgr.cooperation.ContributionNotes;
import nl.mgr.cooperation.ContributionNotes.Format;
import nl.mgr.cooperation.ContributionNotes.NoteFile;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/nota-bestand?id=&vorm=ubl}: a note as a file. */
@Named("cooperationNoteFile")
@RequestScoped
public class NoteFilePage {

    @Inject
    private ContributionNotes notes;

    private @Nullable UUID id;
    private @Nullable String form;

    /** @throws IOException when the reader breaks off */
    public void send() throws IOException {
        Format format = Arrays.stream(Format.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(form))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of file " + form));
        if (id == null) {
            throw new NotFound("note without id");
        }
        NoteFile file = notes.file(id, format);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(file.contentType());
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        answer.getResponseOutputStream().write(file.content());
        faces.responseComplete();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getForm() {
        return form;
    }

    public void setForm(@Nullable String form) {
        this.form = form;
    }
}
