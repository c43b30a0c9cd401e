package nl.mgr.providers.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.RecordPanel;

/** Statements and certificates, on the page of their provider. */
@ApplicationScoped
class EvidencePanel implements RecordPanel {

    private static final int AFTER_CONTRACTS = 20;

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
        return AFTER_CONTRACTS;
    }

    @Override
    public String view() {
        return "/WEB-INF/panels/providers-evidence.xhtml";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.may("providers.evidence.view");
    }
}
