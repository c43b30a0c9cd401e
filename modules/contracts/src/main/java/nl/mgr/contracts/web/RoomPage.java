package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.contracts.Contracts;
import nl.mgr.contracts.SpendingRooms;
import nl.mgr.contracts.SpendingRooms.Room;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/bestedingsruimte?contract=}: the room of each year, with what is spent of it. */
@Named("contractsRoom")
@ViewScoped
public class RoomPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject SpendingRooms spending;
    private @Inject Contracts contracts;
    private @Inject Messages messages;
    private @Inject PageInfo page;

    private @Nullable UUID contractId;
    private @Nullable ContractDetails contract;
    private List<Room> rooms = List.of();
    private int year;
    private @Nullable Money amount;

    /** @throws NotFound when the contract does not exist for this actor */
    public void load() {
        if (contractId == null) {
            throw new NotFound("room without contract");
        }
        LocalDate today = page.getToday();
        contract = contracts.details(contractId, today);
        rooms = spending.ofContract(contractId);
        year = today.getYear() + 1;
    }

    public String save() {
        spending.set(Objects.requireNonNull(contractId), year, Objects.requireNonNull(amount));
        messages.info("contracts", "ruimte.bewaard", String.valueOf(year), amount);
        return "/contracten/bestedingsruimte?faces-redirect=true&contract=" + contractId;
    }

    public @Nullable ContractDetails getContract() {
        return contract;
    }

    public List<Room> getRooms() {
        return rooms;
    }

    public @Nullable UUID getContractId() {
        return contractId;
    }

    public void setContractId(@Nullable UUID contractId) {
        this.contractId = contractId;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }
}
