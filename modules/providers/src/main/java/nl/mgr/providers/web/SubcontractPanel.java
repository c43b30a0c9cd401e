package nl.mgr.providers.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.RecordPanel;

/** Subcontractors, on the page of the provider. */
@ApplicationScoped
class SubcontractPanel implements RecordPanel {

    private static final int AFTER_EVIDENCE = 30;

    @Override
    public String module() {
        return "providers";
    }

    @Override
    public String about() {
        return "providers:provider";
    }

    @Override
    public int order() {
        return AFTER_EVIDENCE;
    }

    @Override
    public String view() {
        return "/WEB-INF/panels/providers-subcontracts.xhtml";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.may("providers.subcontract.view");
    }
}
