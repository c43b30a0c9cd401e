package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.mgr.cooperation.Meetings;
import nl.mgr.cooperation.Meetings.Asked;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.cooperation.Meetings.Status;
import nl.mgr.cooperation.ParticipationRequests;
import nl.mgr.cooperation.ParticipationRequests.Request;
import nl.mgr.kernel.ListQuery;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** What is done with a request on its page: the team puts it on an agenda, the municipality takes it back. */
@Named("cooperationRequestActs")
@ViewScoped
public class RequestActs implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "cooperation";

    private @Inject ParticipationRequests requests;
    private @Inject Meetings meetings;
    private @Inject RequestPage shown;
    private @Inject Messages messages;
    private @Inject PageInfo page;

    private List<Meeting> coming = List.of();
    private final LayFields fields = new LayFields();
    private String why = "";

    void begin(Request request) {
        coming =
                meetings
                        .find(ListQuery.everything()
                                .filtered(Map.of(
                                        Meetings.FILTER_FROM, page.getToday().toString())))
                        .rows()
                        .stream()
                        .filter(each -> each.status() == Status.DRAFT || each.status() == Status.CALLED)
                        .toList();
        fields.propose(request);
    }

    public String lay() {
        requests.lay(
                shown.known(),
                Objects.requireNonNull(fields.getMeeting()),
                Asked.of(fields.getAsked()),
                fields.getExplanation());
        messages.info(MODULE, "verzoek.is-geagendeerd");
        return here();
    }

    public String withdraw() {
        requests.withdraw(shown.known(), why);
        messages.info(MODULE, "verzoek.is-ingetrokken");
        return here();
    }

    private String here() {
        return "/samenwerking/verzoek?faces-redirect=true&id=" + shown.known();
    }

    public List<Meeting> getComing() {
        return coming;
    }

    public LayFields getFields() {
        return fields;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }
}
