package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.contracts.ContractSignatures;
import nl.mgr.contracts.Contracts;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/onderteken?id=} and {@code /contracten/beeindig?id=}: the two days that settle a contract. */
@Named("contractsSign")
@ViewScoped
public class SignPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Contracts contracts;
    private @Inject ContractSignatures signatures;
    private @Inject Messages messages;
    private @Inject Clock clock;

    private @Nullable UUID id;
    private @Nullable ContractDetails contract;
    private @Nullable LocalDate day;
    private final SignatoryFields region = new SignatoryFields();
    private final SignatoryFields provider = new SignatoryFields();

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        if (id == null) {
            throw new NotFound("contract without id");
        }
        LocalDate today = LocalDate.now(clock);
        contract = contracts.details(id, today);
        day = today;
    }

    public String sign() {
        signatures.sign(Objects.requireNonNull(id), Objects.requireNonNull(day), region.given(), provider.given());
        messages.info("contracts", "onderteken.klaar");
        return "/contracten/contract?faces-redirect=true&id=" + id;
    }

    public @Nullable String end() {
        LocalDate last = Objects.requireNonNull(day);
        if (last.isBefore(Objects.requireNonNull(contract).period().from())) {
            messages.error("contracts", "beeindig.fout", contract.period().from());
            return null;
        }
        contracts.end(Objects.requireNonNull(id), last);
        messages.info("contracts", "beeindig.klaar", last);
        return "/contracten/contract?faces-redirect=true&id=" + id;
    }

    public SignatoryFields getRegion() {
        return region;
    }

    public SignatoryFields getProvider() {
        return provider;
    }

    public @Nullable ContractDetails getContract() {
        return contract;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
