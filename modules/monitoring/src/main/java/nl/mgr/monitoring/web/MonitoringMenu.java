package nl.mgr.monitoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.MenuContribution;
import nl.mgr.kernel.MenuItem;

/** Deliveries for providers; completeness for staff; figures for whoever may read them. */
@ApplicationScoped
class MonitoringMenu implements MenuContribution {

    @Override
    public String module() {
        return Says.MODULE;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        List<MenuItem> items = new ArrayList<>();
        if (actor.kind() == ActorKind.PROVIDER && actor.may("monitoring.delivery.view")) {
            items.add(new MenuItem(10, "monitoring", "menu.leveringen", "/leveringen/overzicht"));
        }
        if (actor.may("monitoring.completeness.view")) {
            items.add(new MenuItem(50, "monitoring", "menu.volledigheid", "/leveringen/volledigheid"));
        }
        if (actor.may("monitoring.utilisation.view")) {
            items.add(new MenuItem(60, "monitoring", "menu.gebruik", "/leveringen/gebruik"));
        }
        return items;
    }
}
