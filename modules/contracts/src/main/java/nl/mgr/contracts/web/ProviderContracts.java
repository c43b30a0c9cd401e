package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.RecordPanel;

/** The contracts of a provider, on the provider's page. */
@ApplicationScoped
class ProviderContracts implements RecordPanel {

    @Override
    public String module() {
        return "contracts";
    }

    @Override
    public String about() {
        return "providers:provider";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String view() {
        return "/WEB-INF/panels/contracts-of-provider.xhtml";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.may("contracts.contract.view");
    }
}
