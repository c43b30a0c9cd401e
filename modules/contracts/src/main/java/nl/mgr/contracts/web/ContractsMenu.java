package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.MenuContribution;
import nl.mgr.kernel.MenuItem;

/** The way to contracts and products. */
@ApplicationScoped
class ContractsMenu implements MenuContribution {

    @Override
    public String module() {
        return "contracts";
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        return actor.may("contracts.contract.view")
                ? List.of(new MenuItem(40, "contracts", "menu.contracten", "/contracten/overzicht"))
                : List.of();
    }
}
