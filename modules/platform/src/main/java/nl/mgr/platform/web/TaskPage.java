package nl.mgr.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.WorkList;
import nl.mgr.platform.WorkList.Colleague;
import nl.mgr.platform.WorkList.Details;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /werk/taak?id=}: one task, what happened to it, and passing it on. There is nothing to tick off: it is done by doing it. */
@Named("platformTask")
@ViewScoped
public class TaskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkList work;

    @Inject
    private TaskForm form;

    @Inject
    private Messages messages;

    private @Nullable UUID id;
    private @Nullable Details details;
    private List<Colleague> colleagues = List.of();

    /**
     * Before each rendering, also after an action that was refused.
     *
     * @throws NotFound when it does not exist for whoever asks
     */
    public void load() {
        details = work.details(wanted());
        colleagues = work.colleagues(wanted());
    }

    public String take() {
        work.take(wanted());
        return done("taak.genomen");
    }

    public String give() {
        work.give(wanted(), form.wanted(), form.getWord());
        return done("taak.gegeven");
    }

    public String giveBack() {
        work.giveBack(wanted(), "");
        return done("taak.teruggegeven");
    }

    private String done(String message) {
        messages.info("platform", message);
        return "/werk/taak?faces-redirect=true&id=" + id;
    }

    private UUID wanted() {
        if (id == null) {
            throw new NotFound("task without id");
        }
        return id;
    }

    public @Nullable Details getDetails() {
        return details;
    }

    public List<Colleague> getColleagues() {
        return colleagues;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
