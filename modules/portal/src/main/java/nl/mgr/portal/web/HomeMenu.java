package nl.mgr.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.MenuContribution;
import nl.mgr.kernel.MenuItem;

/** The way home, first in every menu. */
@ApplicationScoped
class HomeMenu implements MenuContribution {

    @Override
    public String module() {
        return "portal";
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        return List.of(new MenuItem(0, "portal", "menu.vandaag", "/vandaag"));
    }
}
