package nl.mgr.cooperation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.ParticipationOverview.Cell;
import nl.mgr.cooperation.ReviewedChange;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** The changes that are prepared on the matrix, and the one decision that makes them hold. */
@Named("cooperationDraft")
@ViewScoped
public class DraftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipationDesk desk;

    @Inject
    private Messages messages;

    private final TreeMap<Integer, DraftChange> byNumber = new TreeMap<>();
    private final DecisionForm decision = new DecisionForm();
    private @Nullable DraftWords words;

    /** Turning a box twice leaves it as it was. */
    void turn(int number, Cell cell, LocalDate shown) {
        if (byNumber.remove(number) == null) {
            ParticipationChange proposed = desk.propose(cell.municipality(), cell.submodule(), shown);
            byNumber.put(number, new DraftChange(number, cell, proposed));
        }
        review();
    }

    void remove(int number) {
        byNumber.remove(number);
        review();
    }

    void review() {
        List<ReviewedChange> reviewed = desk.review(changes());
        int at = 0;
        for (DraftChange draft : byNumber.values()) {
            draft.take(reviewed.get(at++));
        }
        tell();
    }

    @PostConstruct
    void tell() {
        words = DraftWords.of(byNumber.size());
    }

    /** Asks to confirm, once the decision is filled in and no change breaks a rule. */
    public void ask() {
        desk.check(changes(), decision.decision());
        PrimeFaces.current().ajax().addCallbackParam("opens", "vaststellen");
    }

    public String decide() {
        desk.decide(changes(), decision.decision());
        messages.info("cooperation", "wijziging.vastgesteld", byNumber.size(), decision.getNumber());
        return "/samenwerking/deelname?faces-redirect=true";
    }

    Map<Integer, DraftChange> byNumber() {
        return byNumber;
    }

    private List<ParticipationChange> changes() {
        return byNumber.values().stream().map(DraftChange::change).toList();
    }

    public List<DraftChange> getChanges() {
        return List.copyOf(byNumber.values());
    }

    public boolean isLeaving() {
        return byNumber.values().stream().anyMatch(one -> one.isLeaving() && !one.isWithdrawn());
    }

    public @Nullable DraftWords getWords() {
        return words;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
