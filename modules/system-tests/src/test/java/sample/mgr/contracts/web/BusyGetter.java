package sample.mgr.contracts.web;

import sample.mgr.contracts.GoodContracts;

/** Asks a service each time the page is drawn. */
public class BusyGetter {

    private final GoodContracts contracts;

    public BusyGetter(GoodContracts contracts) {
        this.contracts = contracts;
    }

    public String getTitle() {
        return contracts.title();
    }
}
