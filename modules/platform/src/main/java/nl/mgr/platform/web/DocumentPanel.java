package nl.mgr.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.RecordPanel;

/** The documents at a record, on the page of every record that may have some. */
@ApplicationScoped
class DocumentPanel implements RecordPanel {

    private static final int BEFORE_HISTORY = 900;

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
        return BEFORE_HISTORY;
    }

    @Override
    public String view() {
        return "/WEB-INF/panels/platform-documents.xhtml";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.may("platform.document.view");
    }
}
