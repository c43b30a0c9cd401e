package nl.mgr.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.Handover;
import nl.mgr.platform.Handover.Candidate;
import nl.mgr.ui.Choice;
import nl.mgr.ui.Foreseen;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/**
 * {@code /werk/doorgeven?kies=&aan=}: tasks that were chosen in a list of work, who gets them, and what would become of
 * each before it is done.
 */
@Named("platformHandover")
@ViewScoped
public class HandoverPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/werk/lijst";

    @Inject
    private Handover handover;

    @Inject
    private HandoverPreview preview;

    @Inject
    private TaskForm form;

    @Inject
    private Messages messages;

    private @Nullable Choice choice;
    private String to = "";
    private List<Candidate> candidates = List.of();
    private @Nullable Candidate chosen;
    private Foreseen foreseen = Foreseen.NOTHING;

    /** Before each rendering, also after a refusal: then it shows what became of them meanwhile. */
    public void load() {
        Choice asked = choice == null ? Choice.asked("aan") : choice;
        choice = asked;
        HandoverPreview.Seen seen = preview.of(asked, to);
        candidates = seen.candidates();
        chosen = seen.chosen();
        foreseen = seen.foreseen();
    }

    /** Exactly what was shown to go, or nothing. */
    public String hand() {
        Candidate person = chosen;
        if (person == null || choice == null) {
            throw new NotFound("a person to hand tasks to");
        }
        List<UUID> going = foreseen.going();
        handover.hand(going, person.person(), form.getWord());
        messages.info(
                "platform", person.self() ? "doorgeven.genomen" : "doorgeven.gegeven", going.size(), person.name());
        String list = choice.done(LIST);
        return list + (list.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** The list as it was, with the choice. */
    public String getBack() {
        return choice == null ? LIST : choice.back(LIST);
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    /** Who gets them; {@code null} until somebody was chosen. */
    public @Nullable Candidate getChosen() {
        return chosen;
    }

    public Foreseen getForeseen() {
        return foreseen;
    }

    public @Nullable Choice getChoice() {
        return choice;
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to == null ? "" : to;
    }
}
