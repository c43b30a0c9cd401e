package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.UUID;
import nl.mgr.cooperation.Meetings;
import nl.mgr.cooperation.Meetings.Format;
import nl.mgr.cooperation.Meetings.MeetingFile;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Download;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/agenda-bestand?vorm=pdf&id=}: an agenda; {@code ?vorm=ics} without id: all meetings to come. */
@Named("cooperationMeetingFile")
@RequestScoped
public class MeetingFilePage {

    @Inject
    private Meetings meetings;

    private @Nullable UUID id;
    private @Nullable String form;

    public void send() {
        Format format = Download.kind(Format.class, each -> each.name().toLowerCase(Locale.ROOT), form);
        if (id == null && format == Format.PDF) {
            throw new NotFound("agenda without id");
        }
        MeetingFile file = id == null ? meetings.calendar() : meetings.file(id, format);
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
