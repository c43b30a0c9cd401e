package nl.mgr.procurement.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.HomePanel;

/** Open lots, on the home page of a provider. */
@ApplicationScoped
class OpenPanel implements HomePanel {

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
        return 40;
    }

    @Override
    public String view() {
        return "/WEB-INF/panels/procurement-open.xhtml";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.providerId() != null && actor.may("procurement.application.submit");
    }
}
