package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import nl.mgr.cooperation.ParticipationRequests.Request;
import nl.mgr.cooperation.RequestLetters;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.platform.Documents.Document;
import nl.mgr.platform.Documents.Outcome;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Uploads;
import org.jspecify.annotations.Nullable;

/** On {@code /samenwerking/verzoek?id=} of the own municipality: its letters, and adding one until the request is settled. */
@Named("cooperationRequestLetters")
@ViewScoped
public class RequestLettersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "cooperation";

    private @Inject RequestLetters letters;
    private @Inject RequestPage shown;
    private @Inject Messages messages;

    private boolean own;
    private boolean adds;
    private List<Document> sent = List.of();
    private transient @Nullable Part file;

    /** After the page itself. The team finds them among all documents of the request. */
    public void load() {
        Actor actor = ActorContext.current();
        Request request = shown.getRequest();
        own = actor.kind() == ActorKind.MUNICIPALITY && request != null;
        if (own && request != null) {
            adds = !request.state().settled() && actor.may("cooperation.request.submit");
            sent = letters.of(request.id());
        }
    }

    public @Nullable String add() throws IOException {
        Part part = file;
        if (part == null || Uploads.nameOf(part).isEmpty()) {
            messages.error(MODULE, "verzoek.brieven.geenBestand");
            return null;
        }
        try (InputStream content = part.getInputStream()) {
            Outcome outcome = letters.add(shown.known(), Uploads.nameOf(part), content);
            if (outcome.seenBefore()) {
                messages.warn(MODULE, "verzoek.brieven.eerder", outcome.title());
            } else {
                messages.info(MODULE, "verzoek.brieven.bewaard", outcome.title());
            }
        }
        return "/samenwerking/verzoek?faces-redirect=true&id=" + shown.known();
    }

    public boolean isOwn() {
        return own;
    }

    public boolean isAdds() {
        return adds;
    }

    public List<Document> getSent() {
        return sent;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
