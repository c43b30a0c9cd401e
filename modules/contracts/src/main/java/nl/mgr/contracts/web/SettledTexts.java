package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.mgr.contracts.ContractTexts;
import nl.mgr.contracts.ContractTexts.Row;
import nl.mgr.kernel.ListQuery;

/** The texts that a contract can stand on, to choose from. */
@Named("contractsSettled")
@ViewScoped
public class SettledTexts implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ContractTexts texts;

    private List<Row> rows = List.of();

    public void load() {
        rows = texts.find(ListQuery.everything().filtered(Map.of("status", "vastgesteld")))
                .rows();
    }

    public List<Row> getRows() {
        return rows;
    }
}
