package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.cooperation.Bodies;
import nl.mgr.cooperation.Bodies.Body;
import nl.mgr.cooperation.Bodies.Seat;
import nl.mgr.cooperation.Meetings;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.PageInfo;
import nl.mgr.ui.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/orgaan?id=&op=2027-01-01}: what a body is, who sits in it, whose vote it is, on a day or today. */
@Named("cooperationBody")
@ViewScoped
public class BodyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Bodies bodies;
    private @Inject Meetings meetings;
    private @Inject PageInfo page;

    private @Nullable UUID id;
    private @Nullable Body body;
    private @Nullable String asked;
    private @Nullable LocalDate day;
    private List<Seat> seats = List.of();
    private List<MunicipalityRef> voters = List.of();

    private final ListModel<Meeting> rows = new ListModel<Meeting>(query -> meetings.find(query))
            .filteredBy(() -> Map.of(Meetings.FILTER_BODY, String.valueOf(id)));

    public void load() {
        if (id == null) {
            throw new NotFound("body without id");
        }
        body = bodies.get(id);
        LocalDate shown = asked == null ? page.getToday() : Typed.day(asked).orElseGet(page::getToday);
        day = shown;
        seats = bodies.seats(id).stream()
                .filter(seat -> asked == null || seat.terms().period().contains(shown))
                .toList();
        voters = bodies.voters(id, shown);
    }

    /** Names of who votes on the day, one after the other. */
    public String getVoting() {
        return voters.stream().map(MunicipalityRef::name).collect(Collectors.joining(", "));
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked == null || asked.isBlank() ? null : asked;
    }

    public @Nullable Body getBody() {
        return body;
    }

    public List<Seat> getSeats() {
        return seats;
    }

    public List<MunicipalityRef> getVoters() {
        return voters;
    }

    public ListModel<Meeting> getRows() {
        return rows;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
