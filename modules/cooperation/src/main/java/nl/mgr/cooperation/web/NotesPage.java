package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import nl.mgr.cooperation.ContributionNotes;
import nl.mgr.cooperation.ContributionNotes.Note;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.Messages;

/** {@code /samenwerking/notas?jaar=2027}: advance notes and settlements of a year; a municipality sees its own. */
@Named("cooperationNotes")
@ViewScoped
public class NotesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ContributionNotes notes;
    private @Inject AskedYear asked;
    private @Inject Messages messages;

    private final ListModel<Note> rows = new ListModel<Note>(query -> notes.find(query))
            .filteredBy(() -> Map.of("jaar", String.valueOf(asked.year())));

    /** Zero when all are made, or when the reader has nothing to make. */
    private int next;

    public void load() {
        if (ActorContext.current().may("cooperation.contribution.calculate")) {
            next = notes.next(asked.year()).orElse(0);
        }
    }

    public String issue(int quarter) {
        int made = notes.issue(asked.year(), quarter);
        messages.info("cooperation", "notas.klaar", made);
        return "/samenwerking/notas?faces-redirect=true&jaar=" + asked.year();
    }

    /** Whether the reader is the municipality itself. */
    public boolean isOwn() {
        return ActorContext.current().kind() == ActorKind.MUNICIPALITY;
    }

    public boolean isSettling() {
        return next == ContributionNotes.SETTLEMENT;
    }

    public int getNext() {
        return next;
    }

    public ListModel<Note> getRows() {
        return rows;
    }
}
