package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.Bodies;
import nl.mgr.cooperation.Bodies.Body;
import nl.mgr.cooperation.Bodies.Seat;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/zetel-einde?orgaan=&zetel=}: the last day of a seat. */
@Named("cooperationSeatEnd")
@ViewScoped
@Right("cooperation.body.change")
public class SeatEndPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Bodies bodies;
    private @Inject Messages messages;

    private @Nullable UUID bodyId;
    private @Nullable UUID seatId;
    private @Nullable Body body;
    private @Nullable Seat seat;
    private @Nullable LocalDate lastDay;

    public void load() {
        if (bodyId == null) {
            throw new NotFound("seat without body");
        }
        body = bodies.get(bodyId);
        seat = bodies.seats(bodyId).stream()
                .filter(each -> each.id().equals(seatId))
                .findFirst()
                .orElseThrow(() -> new NotFound("seat " + seatId));
    }

    public String end() {
        bodies.endSeat(Objects.requireNonNull(seatId), Objects.requireNonNull(lastDay));
        messages.info(
                "cooperation",
                "zetel.geeindigd",
                Objects.requireNonNull(seat).terms().holder());
        return "/samenwerking/orgaan?faces-redirect=true&id=" + bodyId;
    }

    public @Nullable Body getBody() {
        return body;
    }

    public @Nullable Seat getSeat() {
        return seat;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable UUID getBodyId() {
        return bodyId;
    }

    public void setBodyId(@Nullable UUID bodyId) {
        this.bodyId = bodyId;
    }

    public @Nullable UUID getSeatId() {
        return seatId;
    }

    public void setSeatId(@Nullable UUID seatId) {
        this.seatId = seatId;
    }
}
