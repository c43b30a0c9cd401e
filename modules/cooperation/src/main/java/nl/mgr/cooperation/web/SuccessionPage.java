package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.Successions;
import nl.mgr.cooperation.Successions.Estate;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/opvolging?code=&op=}: what passes to a successor, and letting it pass. */
@Named("cooperationSuccession")
@ViewScoped
@Right("cooperation.participation.change")
public class SuccessionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "cooperation";

    private @Inject Successions successions;
    private @Inject Messages messages;

    private @Nullable String code;
    private @Nullable String day;
    private @Nullable Estate estate;
    private @Nullable UUID leading;
    private List<ChangeWords.Line> lines = List.of();

    /** @throws NotFound when no member went up into that municipality on that day */
    public void load() {
        LocalDate asked = Typed.day(String.valueOf(day)).orElseThrow(() -> new NotFound("succession on " + day));
        if (code == null || !code.matches("\\d{4}")) {
            throw new NotFound("municipality " + code);
        }
        Estate found = successions.estate(new CbsCode(code), asked);
        estate = found;
        lines = EstateWords.lines(found);
    }

    public String carryOut() {
        Estate seen = Objects.requireNonNull(estate, "the page is loaded first");
        LocalDate on = seen.succession().day();
        successions.carryOut(seen.succession().successor().code(), on, leading);
        messages.info(
                MODULE,
                "opvolging.klaar",
                seen.succession().names(),
                seen.succession().successor().name());
        return "/samenwerking/opvolging?faces-redirect=true&code="
                + seen.succession().successor().code().digits() + "&op=" + on;
    }

    public @Nullable Estate getEstate() {
        return estate;
    }

    /** Those that go up together have different tariffs for the same contract lines. */
    public boolean isChoosesTariffs() {
        return lines.stream().anyMatch(ChangeWords.Line::alert);
    }

    public List<ChangeWords.Line> getLines() {
        return lines;
    }

    public @Nullable UUID getLeading() {
        return leading;
    }

    public void setLeading(@Nullable UUID leading) {
        this.leading = leading;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }
}
