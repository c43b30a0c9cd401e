package nl.mgr.monitoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.RecordPanel;

/** Use of the care of a provider, on the provider's page. */
@ApplicationScoped
class ProviderUsePanel implements RecordPanel {

    @Override
    public String module() {
        return Says.MODULE;
    }

    @Override
    public String about() {
        return "providers:provider";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String view() {
        return "/WEB-INF/panels/monitoring-of-provider.xhtml";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.may("monitoring.utilisation.view");
    }
}
