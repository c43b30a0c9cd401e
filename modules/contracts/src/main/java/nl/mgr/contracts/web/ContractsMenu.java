package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorKind;
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
        if (actor.may("contracts.finder.view")) {
            items.add(new MenuItem(42, "contracts", "menu.zorgzoeker", "/contracten/zorgzoeker")
                    .with("/contracten/zorgaanbod", "/contracten/keuzelijst"));
        }
        if (actor.may("contracts.entry.view")) {
            items.add(new MenuItem(44, "contracts", "menu.zorgwijzer", "/contracten/zorgwijzer")
                    .with("/contracten/zorgwijzer-product"));
        }
        if (actor.may("contracts.availability.view")) {
            items.add(new MenuItem(43, "contracts", "menu.beschikbaarheid", "/contracten/beschikbaarheid")
                    .with("/contracten/beschikbaarheid-regel"));
        }
        if (actor.may("contracts.indexation.view")) {
            items.add(new MenuItem(45, "contracts", "menu.indexatie", "/contracten/indexaties")
                    .with(
                            "/contracten/indexatie",
                            "/contracten/indexatie-regels",
                            "/contracten/indexatie-nieuw",
                            "/contracten/indexatie-uitzondering"));
        }
        if (actor.kind() == ActorKind.PROVIDER && actor.may("contracts.tariff.view")) {
            items.add(new MenuItem(46, "contracts", "menu.tarieven", "/contracten/tariefblad"));
        }
        if (actor.kind() == ActorKind.PROVIDER && actor.may("contracts.obligation.view")) {
            items.add(new MenuItem(47, "contracts", "menu.verplichtingen", "/contracten/verplichtingen")
                    .with("/contracten/verplichting", "/contracten/verplichting-dag"));
        }
        return items;
    }
}
