package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.Bodies;
import nl.mgr.cooperation.Bodies.Body;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.SetUp;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/zetel?orgaan=}: gives a seat in a body. */
@Named("cooperationSeat")
@ViewScoped
@Right("cooperation.body.change")
public class SeatPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Bodies bodies;
    private @Inject SetUp setUp;
    private @Inject PageInfo page;
    private @Inject Messages messages;

    private @Nullable UUID bodyId;
    private @Nullable Body body;
    private List<MunicipalityRef> places = List.of();
    private final SeatFields fields = new SeatFields();

    public void load() {
        if (bodyId == null) {
            throw new NotFound("seat without body");
        }
        body = bodies.get(bodyId);
        places = setUp.places().stream().map(SetUp.Place::municipality).toList();
        fields.setFrom(page.getToday());
    }

    public String give() {
        bodies.seat(Objects.requireNonNull(bodyId), fields.terms());
        messages.info("cooperation", "zetel.gegeven", fields.getHolder());
        return "/samenwerking/orgaan?faces-redirect=true&id=" + bodyId;
    }

    public @Nullable Body getBody() {
        return body;
    }

    public List<MunicipalityRef> getPlaces() {
        return places;
    }

    public SeatFields getFields() {
        return fields;
    }

    public @Nullable UUID getBodyId() {
        return bodyId;
    }

    public void setBodyId(@Nullable UUID bodyId) {
        this.bodyId = bodyId;
    }
}
