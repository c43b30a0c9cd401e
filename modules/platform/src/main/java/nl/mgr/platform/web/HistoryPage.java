package nl.mgr.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver.Resolved;
import nl.mgr.platform.RecordHistory;
import nl.mgr.platform.RecordHistory.Act;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.Records;
import org.jspecify.annotations.Nullable;

/** {@code /account/geschiedenis?over=contracts:contract:<id>}: everything that happened to one record. */
@Named("platformHistory")
@ViewScoped
public class HistoryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordHistory history;

    @Inject
    private Records records;

    private @Nullable String about;
    private String title = "";
    private String address = "";
    private final ListModel<Act> rows = new ListModel<>(query -> history.of(subject(), query));

    /** @throws NotFound when there is no such record for whoever asks */
    public void load() {
        Resolved found = records.find(subject());
        if (found == null) {
            throw new NotFound("history of " + about);
        }
        title = found.title();
        address = found.address();
    }

    private Subject subject() {
        if (about == null) {
            throw new NotFound("history of nothing");
        }
        try {
            return Subject.parse(about);
        } catch (IllegalArgumentException e) {
            throw new NotFound("history of " + about);
        }
    }

    public ListModel<Act> getRows() {
        return rows;
    }

    public String getTitle() {
        return title;
    }

    public String getAddress() {
        return address;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }
}
