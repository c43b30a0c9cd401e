package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.RecordPanel;

/** Checks, on the page of their contract. */
@ApplicationScoped
class ContractControls implements RecordPanel {

    private static final int AFTER_SOCIAL_RETURN = 35;

    @Override
    public String module() {
        return "contracts";
    }

    @Override
    public String about() {
        return "contracts:contract";
    }

    @Override
    public int order() {
        return AFTER_SOCIAL_RETURN;
    }

    @Override
    public String view() {
        return "/WEB-INF/panels/contracts-controls.xhtml";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.may("contracts.control.view");
    }
}
