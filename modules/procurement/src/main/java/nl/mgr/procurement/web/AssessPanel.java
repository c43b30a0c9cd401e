package nl.mgr.procurement.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.HomePanel;

/** Applications that wait for a judgement, on the home page of who judges. */
@ApplicationScoped
class AssessPanel implements HomePanel {

    @Override
    public String module() {
        return "procurement";
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String view() {
        return "/WEB-INF/panels/procurement-beoordelen.xhtml";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.may("procurement.application.assess");
    }
}
