package nl.mgr.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.mgr.kernel.Refusal;
import nl.mgr.platform.Destructions;
import nl.mgr.platform.Destructions.Due;
import nl.mgr.ui.Choice;
import nl.mgr.ui.Foreseen;
import nl.mgr.ui.Foreseen.Line;
import nl.mgr.ui.ListModel.Chosen;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /account/vernietigen-kiezen?kies=}: which documents come on a destruction list, before it is made. */
@Named("platformDestructionChoice")
@ViewScoped
public class DestructionChoicePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/account/vernietigen";

    @Inject
    private Destructions destructions;

    @Inject
    private DestructionPage list;

    @Inject
    private Messages messages;

    private @Nullable Choice choice;
    private Foreseen foreseen = Foreseen.NOTHING;

    /** Before each rendering, also after a refusal: then it shows what became of them meanwhile. */
    public void load() {
        Choice asked = choice == null ? Choice.asked() : choice;
        choice = asked;
        try {
            Chosen<Due> rows = list.getRows().chosen(asked);
            List<Line> lines =
                    rows.rows().stream().map(DestructionChoicePage::line).toList();
            foreseen = new Foreseen(lines, rows.missing());
        } catch (Refusal tooMany) {
            messages.refusal(tooMany);
            foreseen = Foreseen.NOTHING;
        }
    }

    private static Line line(Due one) {
        String outcome = Texts.of("platform", "vernietigen.komtErop", one.since(), one.ground());
        return new Line(one.id(), one.title(), one.recordTitle(), true, outcome);
    }

    /** Exactly what was shown, or nothing. */
    public String propose() {
        String id = destructions.propose(foreseen.going()).toString();
        messages.info("platform", "vernietigen.gemaakt");
        return "/account/vernietigingslijst?faces-redirect=true&id=" + id;
    }

    public Foreseen getForeseen() {
        return foreseen;
    }

    /** The list as it was, with the choice. */
    public String getBack() {
        return choice == null ? LIST : choice.back(LIST);
    }
}
