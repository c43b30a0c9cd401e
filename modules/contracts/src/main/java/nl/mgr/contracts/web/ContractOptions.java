package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.RecordPanel;

/** Options to extend, on the page of a contract. */
@ApplicationScoped
class ContractOptions implements RecordPanel {

    private static final int ORDER = 18;

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
        return ORDER;
    }

    @Override
    public String view() {
        return "/WEB-INF/panels/contracts-options.xhtml";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.may("contracts.option.view");
    }
}
