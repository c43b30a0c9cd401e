package nl.mgr.contracts.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.mgr.contracts.Amendments.Details;
import nl.mgr.contracts.Amendments.Reason;
import nl.mgr.contracts.Amendments.Terms;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about an amendment. */
public class AmendmentFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private Reason reason = Reason.TARIFF;
    private String title = "";
    private String text = "";
    private @Nullable LocalDate effective;
    private boolean consent;
    private String contract = "";

    static AmendmentFields of(Details details) {
        AmendmentFields fields = new AmendmentFields();
        fields.reason = details.head().reason();
        fields.title = details.head().title();
        fields.text = details.text();
        fields.effective = details.head().effective();
        fields.consent = details.municipalitiesConsent();
        return fields;
    }

    Terms terms() {
        return new Terms(reason, title, text, Objects.requireNonNull(effective), consent);
    }

    public Reason getReason() {
        return reason;
    }

    public void setReason(Reason reason) {
        this.reason = reason;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable LocalDate getEffective() {
        return effective;
    }

    public void setEffective(@Nullable LocalDate effective) {
        this.effective = effective;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(@Nullable String contract) {
        this.contract = contract == null ? "" : contract;
    }
}
