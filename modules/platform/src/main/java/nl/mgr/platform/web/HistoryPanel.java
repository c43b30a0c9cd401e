package nl.mgr.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.RecordPanel;

/** Who changed what, on the page of every record. */
@ApplicationScoped
class HistoryPanel implements RecordPanel {

    private static final int LAST = 1_000;

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public String about() {
        return EVERY_RECORD;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public String view() {
        return "/WEB-INF/panels/platform-history.xhtml";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.may("platform.history.view");
    }
}
