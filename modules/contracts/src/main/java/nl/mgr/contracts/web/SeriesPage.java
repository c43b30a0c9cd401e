package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.AmendmentSeries;
import nl.mgr.contracts.AmendmentSeries.Made;
import nl.mgr.contracts.Amendments.Reason;
import nl.mgr.contracts.ContractTexts;
import nl.mgr.contracts.ContractTexts.Details;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/addenda-reeks?tekst=&op=}: carries a version of a text through in all contracts that stand on another. */
@Named("contractsSeries")
@ViewScoped
@Right("contracts.amendment.change")
public class SeriesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "contracts";

    private @Inject AmendmentSeries series;
    private @Inject ContractTexts texts;
    private @Inject Messages messages;
    private @Inject PageInfo page;

    private @Nullable UUID text;
    private @Nullable Details details;
    private final AmendmentFields fields = new AmendmentFields();
    private @Nullable LocalDate day;
    private long contracts;

    /** @throws NotFound when the text does not exist for this actor */
    public void load() {
        if (text == null) {
            throw new NotFound("series without text");
        }
        details = texts.get(text);
        fields.setTitle(Texts.of(MODULE, "reeks.titel.voorstel")
                .formatted(details.head().name()));
        fields.setText(Texts.of(MODULE, "reeks.tekst.voorstel")
                .formatted(details.head().name()));
        LocalDate on = day == null ? page.getToday().plusMonths(1).withDayOfMonth(1) : day;
        fields.setEffective(on);
        contracts = series.preview(text, on, ListQuery.firstPage(1).filtered(Map.of("state", "mee")))
                .total();
    }

    public String make() {
        fields.setReason(Reason.STANDARD);
        Made made = series.make(Objects.requireNonNull(text), fields.terms());
        messages.info(MODULE, "reeks.klaar", made.amendments());
        return "/contracten/addenda?faces-redirect=true&reeks=" + made.series();
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    /** How many get an amendment. */
    public long getContracts() {
        return contracts;
    }

    public @Nullable Details getDetails() {
        return details;
    }

    public AmendmentFields getFields() {
        return fields;
    }

    public @Nullable UUID getText() {
        return text;
    }

    public void setText(@Nullable UUID text) {
        this.text = text;
    }
}
