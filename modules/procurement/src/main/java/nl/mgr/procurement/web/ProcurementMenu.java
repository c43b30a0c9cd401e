package nl.mgr.procurement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.MenuContribution;
import nl.mgr.kernel.MenuItem;

/** Procurement for the cooperation and its municipalities; for providers the way to apply. */
@ApplicationScoped
class ProcurementMenu implements MenuContribution {

    @Override
    public String module() {
        return "procurement";
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        if (actor.may("procurement.tender.view")) {
            return List.of(new MenuItem(10, "procurement", "menu.inkoop", "/inkoop/aanbestedingen"));
        }
        return actor.may("procurement.application.submit")
                ? List.of(new MenuItem(40, "procurement", "menu.open", "/inkoop/open"))
                : List.of();
    }
}
