package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.contracts.ContractClocks;
import nl.mgr.contracts.ContractClocks.Rule;

/** {@code /contracten/termijn-regels}: which terms there are, how long and after what source. */
@Named("contractsClockRules")
@RequestScoped
public class ClockRulesPage {

    @Inject
    private ContractClocks clocks;

    private List<Rule> rules = List.of();

    public void load() {
        rules = clocks.rules();
    }

    public List<Rule> getRules() {
        return rules;
    }
}
