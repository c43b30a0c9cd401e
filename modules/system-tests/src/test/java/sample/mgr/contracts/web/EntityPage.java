package sample.mgr.contracts.web;

import sample.mgr.contracts.internal.line.GoodLine;

/** Shows an entity. */
public class EntityPage {

    public String shown(GoodLine line) {
        return line.title();
    }
}
