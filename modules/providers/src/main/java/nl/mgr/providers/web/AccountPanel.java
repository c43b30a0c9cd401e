package nl.mgr.providers.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.RecordPanel;

/** Bank accounts, on the page of their provider. */
@ApplicationScoped
class AccountPanel implements RecordPanel {

    private static final int AFTER_EVIDENCE = 40;

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
        return "/WEB-INF/panels/providers-accounts.xhtml";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.may("providers.account.view");
    }
}
