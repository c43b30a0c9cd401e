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

    /** Pages behind the one of the bodies and meetings. */
    private static final String MEETINGS = "/samenwerking/orgaan /samenwerking/orgaan-wijzig /samenwerking/zetel "
            + "/samenwerking/zetel-einde /samenwerking/vergadering /samenwerking/vergadering-plan "
            + "/samenwerking/agendapunt /samenwerking/uitkomst /samenwerking/besluiten "
            + "/samenwerking/besluit /samenwerking/toezeggingen /samenwerking/toezegging "
            + "/samenwerking/inlossen";

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
                items.add(new MenuItem(81, MODULE, "menu.gemeenten", "/samenwerking/gemeenten")
                        .with("/samenwerking/opvolgingen", "/samenwerking/opvolging"));
                items.add(new MenuItem(82, MODULE, "menu.samenwerking", "/samenwerking/overzicht")
                        .with("/samenwerking/module"));
            }
        }
        if (actor.may("cooperation.request.view") && !municipality) {
            items.add(new MenuItem(81, MODULE, "menu.verzoeken", "/samenwerking/verzoeken")
                    .with("/samenwerking/verzoek"));
        }
        if (actor.may("cooperation.body.view")) {
            items.add(new MenuItem(84, MODULE, "menu.vergaderingen", "/samenwerking/vergaderingen")
                    .with(MEETINGS.split(" ")));
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
        if (actor.may("cooperation.agreement.view")) {
            items.add(new MenuItem(
                            84,
                            MODULE,
                            municipality ? "menu.onze-overeenkomsten" : "menu.overeenkomsten",
                            "/samenwerking/overeenkomsten")
                    .with(
                            "/samenwerking/overeenkomst",
                            "/samenwerking/overeenkomst-nieuw",
                            "/samenwerking/prestaties",
                            "/samenwerking/prestatie",
                            "/samenwerking/dienstencatalogus",
                            "/samenwerking/dienstregel"));
        }
        if (actor.may("cooperation.calendar.view")) {
            items.add(new MenuItem(84, MODULE, "menu.kalender", "/samenwerking/begrotingskalender")
                    .with("/samenwerking/kalenderstap", "/samenwerking/gemeentedatums", "/samenwerking/zienswijze"));
        }
        if (municipality && actor.may("cooperation.export.view")) {
            items.add(new MenuItem(83, MODULE, "menu.uitvoer", "/samenwerking/uitvoer", true));
        }
        if (actor.may("cooperation.offer.change")) {
            items.add(new MenuItem(86, MODULE, "menu.inrichten", "/samenwerking/inrichten")
                    .with("/samenwerking/toelaten", "/samenwerking/beginstand", "/samenwerking/gemeentebeheerder"));
        }
        if (actor.may("cooperation.cooperation.create")) {
            items.add(new MenuItem(80, MODULE, "menu.nieuw", "/samenwerking/nieuw"));
        }
        return items;
    }
}
