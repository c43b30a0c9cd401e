package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.Indexations;
import nl.mgr.contracts.Indexations.NewException;
import nl.mgr.contracts.Indexations.Run;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/indexatie-uitzondering?id=}: tariffs that a draft leaves out or raises by another percentage. */
@Named("contractsIndexationException")
@ViewScoped
@Right("contracts.indexation.change")
public class IndexationExceptionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Indexations indexations;
    private @Inject Territory territory;
    private @Inject Messages messages;

    private final HashMap<String, @Nullable String> typed = new HashMap<>();
    private @Nullable UUID id;
    private @Nullable Run run;
    private List<MunicipalityRef> municipalities = List.of();
    private @Nullable BigDecimal percentage;

    public void load() {
        if (id == null) {
            throw new NotFound("indexation without id");
        }
        run = indexations.get(id);
        municipalities = territory.choices(run.effective());
    }

    public String save() {
        UUID of = Objects.requireNonNull(id);
        MunicipalityRef place = territory.one(typed.get("gemeente"));
        String reason = typed.get("reden");
        indexations.except(
                of,
                new NewException(
                        named("contract"),
                        named("product"),
                        place == null ? null : place.id(),
                        percentage,
                        reason == null ? "" : reason.strip()));
        messages.info("contracts", "indexatie.klaar.uitgezonderd");
        return "/contracten/indexatie?faces-redirect=true&id=" + of;
    }

    private @Nullable String named(String field) {
        String value = typed.get(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public @Nullable Run getRun() {
        return run;
    }

    public List<MunicipalityRef> getMunicipalities() {
        return municipalities;
    }

    public @Nullable BigDecimal getPercentage() {
        return percentage;
    }

    public void setPercentage(@Nullable BigDecimal percentage) {
        this.percentage = percentage;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
