package nl.mgr.procurement;

import java.io.Serializable;
import java.util.List;

/** A tender with its terms and its lots. */
public record TenderDetails(TenderRow tender, List<String> terms, List<LotRow> lots) implements Serializable {

    public TenderDetails {
        terms = List.copyOf(terms);
        lots = List.copyOf(lots);
    }
}
