package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.AmendmentSeries;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** What can be done with a series on {@code /contracten/addenda?reeks=}. */
@Named("contractsSeriesActs")
@ViewScoped
public class SeriesActs implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject AmendmentSeries series;
    private @Inject Messages messages;

    private @Nullable UUID id;

    public String withdraw() {
        int withdrawn = series.withdraw(Objects.requireNonNull(id));
        messages.info("contracts", "reeks.klaar.ingetrokken", withdrawn);
        return "/contracten/addenda?faces-redirect=true&reeks=" + id;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
