package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.ParticipationRequests;
import nl.mgr.cooperation.ParticipationRequests.Request;
import nl.mgr.cooperation.ParticipationRequests.Step;
import nl.mgr.cooperation.ReviewedChange;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/verzoek?id=}: what was asked, what it would do, and every step until it is settled. */
@Named("cooperationRequest")
@ViewScoped
public class RequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ParticipationRequests requests;
    private @Inject RequestActs acts;

    private @Nullable UUID id;
    private @Nullable Request request;
    private List<Step> life = List.of();
    private List<ChangeWords.Line> consequences = List.of();
    private String obstacle = "";

    public void load() {
        Request found = requests.get(known());
        request = found;
        life = requests.life(known());
        ReviewedChange review = requests.review(known());
        consequences = review == null ? List.of() : ChangeWords.consequences(review, review.withdraws());
        obstacle = review == null ? "" : ChangeWords.obstacle(review);
        if (isLays()) {
            acts.begin(found);
        }
    }

    UUID known() {
        if (id == null) {
            throw new NotFound("request without id");
        }
        return id;
    }

    private boolean pending(String right) {
        return request != null
                && request.state().pending()
                && ActorContext.current().may(right);
    }

    public boolean isLays() {
        return pending("cooperation.meeting.change");
    }

    public boolean isWithdraws() {
        return pending("cooperation.request.submit");
    }

    public @Nullable Request getRequest() {
        return request;
    }

    public List<Step> getLife() {
        return life;
    }

    public List<ChangeWords.Line> getConsequences() {
        return consequences;
    }

    public String getObstacle() {
        return obstacle;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
