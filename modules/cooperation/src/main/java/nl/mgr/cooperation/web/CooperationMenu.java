package nl.mgr.cooperation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.MenuContribution;
import nl.mgr.kernel.MenuItem;

/** Participation, municipalities, the cooperation and the files to keep. */
@ApplicationScoped
public class CooperationMenu implements MenuContribution {

    private static final String MODULE = "cooperation";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<MenuItem> menu(Actor actor) {
        List<MenuItem> items = new ArrayList<>();
        if (actor.may("cooperation.participation.view")) {
            items.add(new MenuItem(80, "cooperation", "menu.deelname", "/samenwerking/deelname"));
            items.add(new MenuItem(81, "cooperation", "menu.gemeenten", "/samenwerking/gemeenten"));
            items.add(new MenuItem(82, "cooperation", "menu.samenwerking", "/samenwerking/overzicht"));
        }
        if (actor.may("cooperation.export.view")) {
            items.add(new MenuItem(83, "cooperation", "menu.uitvoer", "/samenwerking/uitvoer"));
        }
        if (actor.may("cooperation.cooperation.create")) {
            items.add(new MenuItem(80, "cooperation", "menu.nieuw", "/samenwerking/nieuw"));
        }
        return items;
    }
}
