package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.Decision;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.ParticipationOverview.Cell;
import nl.mgr.cooperation.ParticipationRequests;
import nl.mgr.cooperation.ParticipationRequests.Granted;
import nl.mgr.kernel.ActorContext;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/**
 * {@code /samenwerking/deelname?verzoek=}: the change that a body granted stands ready in the review, with its decision filled
 * in; who carries it out still sees what it does and confirms.
 */
@Named("cooperationRequestedDraft")
@ViewScoped
public class RequestedDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ParticipationRequests requests;
    private @Inject ParticipationDesk desk;
    private @Inject DraftPage draft;
    private @Inject ParticipationPage participation;
    private @Inject PageInfo page;

    private @Nullable UUID request;

    public void load() {
        if (request == null || !ActorContext.current().may("cooperation.participation.change")) {
            return;
        }
        Granted granted = requests.granted(request);
        ParticipationChange change = granted.request().change();
        List<Cell> cells = Matrices.cells(desk.overview(page.getToday()));
        for (int number = 0; number < cells.size(); number++) {
            Cell cell = cells.get(number);
            if (cell.municipality().equals(change.municipality())
                    && cell.submodule().equals(change.submodule())) {
                draft.byNumber().put(number, new DraftChange(number, cell, change));
            }
        }
        fill(granted.decision());
        participation.review();
    }

    private void fill(Decision decision) {
        draft.getDecision().setBody(decision.body());
        draft.getDecision().setDate(decision.date());
        draft.getDecision().setNumber(decision.number());
        draft.getDecision().setWaives(decision.waivesNotice());
    }

    public @Nullable UUID getRequest() {
        return request;
    }

    public void setRequest(@Nullable UUID request) {
        this.request = request;
    }
}
