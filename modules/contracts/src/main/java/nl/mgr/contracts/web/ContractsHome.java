package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.HomePanel;

/** How the contracts stand, beside the home page. */
@ApplicationScoped
class ContractsHome implements HomePanel {

    @Override
    public String module() {
        return "contracts";
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String view() {
        return "/WEB-INF/panels/contracts-home.xhtml";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.may("contracts.contract.view");
    }
}
