package nl.mgr.contracts.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.contracts.LineParticipant;
import nl.mgr.contracts.ProductRow;
import nl.mgr.cooperation.MunicipalityRef;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen for a new line.
 *
 * @param products that are open on the contract's first day and not in it yet
 * @param product the one that was chosen
 * @param municipalities that take part in its law during the contract
 */
public record LineForm(
        ContractDetails contract,
        List<ProductRow> products,
        @Nullable ProductRow product,
        List<MunicipalityRef> municipalities)
        implements Serializable {

    public LineForm {
        products = List.copyOf(products);
        municipalities = List.copyOf(municipalities);
    }

    /** The chosen municipalities, each for the whole contract. */
    List<LineParticipant> participants(List<UUID> chosen) {
        return chosen.stream()
                .map(each -> new LineParticipant(each, contract.period()))
                .toList();
    }
}
