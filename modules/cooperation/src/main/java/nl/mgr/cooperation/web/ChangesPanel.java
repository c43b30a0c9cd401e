package nl.mgr.cooperation.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.HomePanel;

/** What changes in participation in the time to come, on the home page. */
@ApplicationScoped
public class ChangesPanel implements HomePanel {

    @Override
    public String module() {
        return "cooperation";
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String view() {
        return "/WEB-INF/panels/cooperation-wijzigingen.xhtml";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.may("cooperation.participation.view");
    }
}
