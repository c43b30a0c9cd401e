package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.MenuContribution;
import nl.mgr.kernel.MenuItem;

/** The way to contracts, products and the catalogue of them. */
@ApplicationScoped
class ContractsMenu implements MenuContribution {

    @Override
    public String module() {
        return "contracts";
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        List<MenuItem> items = new ArrayList<>();
        if (actor.may("contracts.contract.view")) {
            items.add(new MenuItem(40, "contracts", "menu.contracten", "/contracten/overzicht"));
        }
        if (actor.may("contracts.catalogue.view")) {
            items.add(new MenuItem(41, "contracts", "menu.catalogus", "/contracten/catalogus")
                    .with(
                            "/contracten/publicaties",
                            "/contracten/publicatie",
                            "/contracten/publiceer",
                            "/contracten/cak-code"));
        }
        return items;
    }
}
