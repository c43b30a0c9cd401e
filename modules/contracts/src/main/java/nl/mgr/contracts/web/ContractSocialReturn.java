package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.RecordPanel;

/** Social return, on the page of a contract. */
@ApplicationScoped
class ContractSocialReturn implements RecordPanel {

    private static final int ORDER = 30;

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
        return "/WEB-INF/panels/contracts-social-return.xhtml";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.may("contracts.social-return.view");
    }
}
