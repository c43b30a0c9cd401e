package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.ParticipationRequests;
import nl.mgr.cooperation.ParticipationRequests.Request;
import nl.mgr.cooperation.ReviewedChange;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/verzoek-nieuw?onderdeel=&per=}: a municipality chooses, reads what it means, and asks. */
@Named("cooperationNewRequest")
@ViewScoped
@Right("cooperation.request.submit")
public class NewRequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ParticipationRequests requests;
    private @Inject ParticipationDesk desk;
    private @Inject Messages messages;
    private @Inject PageInfo page;

    private final RequestFields fields = new RequestFields();
    private List<Matrix.Block> blocks = List.of();
    private @Nullable UUID submodule;
    private @Nullable LocalDate day;
    private @Nullable ReviewedChange review;
    private @Nullable Request open;
    private @Nullable RequestEffect effect;

    /** Once. A form that was sent before is shown anew: what it asks for may mean something else by now. */
    public void load() {
        if (review != null) {
            return;
        }
        blocks = Matrices.of(desk.overview(page.getToday()), Map.of()).blocks();
        if (submodule != null) {
            ReviewedChange found = requests.propose(submodule, day);
            review = found;
            day = found.change().effective();
            effect = RequestEffect.of(found);
            open = requests.open(submodule);
        }
    }

    public String submit() {
        UUID made =
                requests.submit(fields.request(Objects.requireNonNull(review).change()));
        messages.info("cooperation", "verzoek.is-ingediend");
        return "/samenwerking/verzoek?faces-redirect=true&id=" + made;
    }

    public List<Matrix.Block> getBlocks() {
        return blocks;
    }

    public @Nullable ReviewedChange getReview() {
        return review;
    }

    public @Nullable Request getOpen() {
        return open;
    }

    public @Nullable RequestEffect getEffect() {
        return effect;
    }

    public RequestFields getFields() {
        return fields;
    }

    public @Nullable UUID getSubmodule() {
        return submodule;
    }

    public void setSubmodule(@Nullable UUID submodule) {
        this.submodule = submodule;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}
