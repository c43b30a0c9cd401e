package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.Contracts;
import nl.mgr.contracts.LineDetails;
import nl.mgr.contracts.NewTariff;
import nl.mgr.contracts.Tariffs;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/tarief?regel=}: a price that takes over from a day on, in one municipality or in all. */
@Named("contractsTariff")
@ViewScoped
@Right("contracts.tariff.change")
public class TariffPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Contracts contracts;
    private @Inject Tariffs tariffs;
    private @Inject Messages messages;

    private @Nullable UUID lineId;
    private @Nullable LineDetails line;
    private @Nullable UUID municipality;
    private @Nullable Money amount;
    private @Nullable LocalDate from;

    /** @throws NotFound when the line does not exist for this actor */
    public void load() {
        if (lineId == null) {
            throw new NotFound("tariff without contract line");
        }
        line = contracts.line(lineId);
    }

    public String save() {
        UUID id = Objects.requireNonNull(lineId);
        Money price = Objects.requireNonNull(amount);
        LocalDate first = Objects.requireNonNull(from);
        if (municipality == null) {
            int set = tariffs.setForAll(id, price, first);
            if (set == 0) {
                messages.warn("contracts", "tarief.geen", first);
            } else {
                messages.info("contracts", "tarief.allen", price, first, set);
            }
        } else {
            tariffs.set(new NewTariff(id, municipality, price, Period.from(first)));
            messages.info("contracts", "tarief.bewaard", price, first);
        }
        return "/contracten/regel?faces-redirect=true&id=" + id;
    }

    public @Nullable LineDetails getLine() {
        return line;
    }

    public @Nullable UUID getLineId() {
        return lineId;
    }

    public void setLineId(@Nullable UUID lineId) {
        this.lineId = lineId;
    }

    public @Nullable UUID getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable UUID municipality) {
        this.municipality = municipality;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
