package nl.mgr.cooperation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.MenuContribution;
import nl.mgr.kernel.MenuItem;

/**
 * Participation, municipalities and the cooperation. A municipality has its own participation and the files it keeps at
 * the far end; the rest it finds from there.
 */
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
        boolean municipality = actor.kind() == ActorKind.MUNICIPALITY;
        if (actor.may("cooperation.participation.view")) {
            items.add(new MenuItem(80, MODULE, "menu.deelname", "/samenwerking/deelname", municipality));
            if (!municipality) {
                items.add(new MenuItem(81, MODULE, "menu.gemeenten", "/samenwerking/gemeenten"));
                items.add(new MenuItem(82, MODULE, "menu.samenwerking", "/samenwerking/overzicht"));
            }
        }
        if (actor.may("cooperation.budget.view")) {
            items.add(new MenuItem(83, MODULE, "menu.bijdragen", "/samenwerking/bijdragen")
                    .with(
                            "/samenwerking/begroting",
                            "/samenwerking/kengetallen",
                            "/samenwerking/berekening",
                            "/samenwerking/bijdrage",
                            "/samenwerking/notas"));
        }
        if (actor.may("cooperation.contribution.own")) {
            items.add(new MenuItem(82, MODULE, "menu.onze-bijdrage", "/samenwerking/onze-bijdrage")
                    .with("/samenwerking/bijdrage", "/samenwerking/notas"));
        }
        if (municipality && actor.may("cooperation.export.view")) {
            items.add(new MenuItem(83, MODULE, "menu.uitvoer", "/samenwerking/uitvoer", true));
        }
        if (actor.may("cooperation.cooperation.create")) {
            items.add(new MenuItem(80, MODULE, "menu.nieuw", "/samenwerking/nieuw"));
        }
        return items;
    }
}
