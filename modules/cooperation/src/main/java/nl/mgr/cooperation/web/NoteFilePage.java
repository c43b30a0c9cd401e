package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.UUID;
import nl.mgr.cooperation.ContributionNotes;
import nl.mgr.cooperation.ContributionNotes.Format;
import nl.mgr.cooperation.ContributionNotes.NoteFile;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Download;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/nota-bestand?id=&vorm=ubl}: a note as a file. */
@Named("cooperationNoteFile")
@RequestScoped
public class NoteFilePage {

    @Inject
    private ContributionNotes notes;

    private @Nullable UUID id;
    private @Nullable String form;

    public void send() {
        Format format = Download.kind(Format.class, each -> each.name().toLowerCase(Locale.ROOT), form);
        if (id == null) {
            throw new NotFound("note without id");
        }
        NoteFile file = notes.file(id, format);
        Download.send(file.name(), file.contentType(), out -> out.write(file.content()));
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
