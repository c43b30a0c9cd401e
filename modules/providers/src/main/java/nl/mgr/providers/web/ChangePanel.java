package nl.mgr.providers.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.RecordPanel;

/** What a provider asked to have changed, on its page. */
@ApplicationScoped
class ChangePanel implements RecordPanel {

    private static final int AFTER_ACCOUNTS = 60;

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
        return AFTER_ACCOUNTS;
    }

    @Override
    public String view() {
        return "/WEB-INF/panels/providers-changes.xhtml";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.may("providers.change.view");
    }
}
