package nl.mgr.providers.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.RecordPanel;

/** Codes of the AGB register, on the page of their provider. */
@ApplicationScoped
class AgbPanel implements RecordPanel {

    private static final int AFTER_ACCOUNTS = 45;

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
        return "/WEB-INF/panels/providers-agb.xhtml";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.may("providers.agb.view");
    }
}
