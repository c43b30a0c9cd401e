package nl.mgr.contracts.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.Contracts;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** A form on a page {@code ?contract=} that adds something to that contract. */
public abstract class ContractFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Contracts contracts;
    private @Inject Clock clock;

    private @Nullable UUID contract;
    private String number = "";

    /** @throws NotFound when the contract does not exist for this actor */
    public void load() {
        number = contracts.details(known(), LocalDate.now(clock)).number();
    }

    UUID known() {
        if (contract == null) {
            throw new NotFound("form of no contract");
        }
        return contract;
    }

    public String getNumber() {
        return number;
    }

    public @Nullable UUID getContract() {
        return contract;
    }

    public void setContract(@Nullable UUID contract) {
        this.contract = contract;
    }
}
