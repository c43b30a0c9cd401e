package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.ContractClocks;
import nl.mgr.contracts.ContractClocks.Key;
import nl.mgr.contracts.ContractClocks.Mark;
import nl.mgr.contracts.ContractClocks.Running;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/termijn?contract=&regel=&begin=&start=}: one term, how its day follows, and what became of it. */
@Named("contractsClock")
@ViewScoped
public class ClockPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ContractClocks clocks;
    private @Inject Messages messages;

    private final Map<String, @Nullable String> asked = new HashMap<>();
    private @Nullable Running running;
    private List<Mark> marks = List.of();
    private final ClockFields fields = new ClockFields();

    /** @throws NotFound when there is no such term for this actor */
    public void load() {
        running = clocks.get(key());
        marks = clocks.marks(running.key());
    }

    private Key key() {
        try {
            String start = asked.get("start");
            return new Key(
                    UUID.fromString(Objects.requireNonNullElse(asked.get("contract"), "")),
                    Objects.requireNonNullElse(asked.get("regel"), ""),
                    LocalDate.parse(Objects.requireNonNullElse(asked.get("begin"), "")),
                    start == null || start.isEmpty() ? null : UUID.fromString(start));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new NotFound("clock " + asked);
        }
    }

    /** @param what as the button says: {@code gehaald}, {@code vervallen} or {@code heropend} */
    public String mark(String what) {
        Key key = Objects.requireNonNull(running).key();
        switch (what) {
            case "gehaald" -> clocks.meet(key, Objects.requireNonNull(fields.getDay()), fields.getNote());
            case "vervallen" -> clocks.lapse(key, fields.getReason());
            default -> clocks.reopen(key, fields.getReason());
        }
        messages.info("contracts", "termijn." + what + ".klaar");
        UUID start = key.startId();
        return "/contracten/termijn?faces-redirect=true&contract=" + key.contractId() + "&regel=" + key.rule()
                + "&begin=" + key.startedOn() + (start == null ? "" : "&start=" + start);
    }

    public @Nullable Running getRunning() {
        return running;
    }

    public List<Mark> getMarks() {
        return marks;
    }

    public Map<String, @Nullable String> getAsked() {
        return asked;
    }

    public ClockFields getFields() {
        return fields;
    }
}
