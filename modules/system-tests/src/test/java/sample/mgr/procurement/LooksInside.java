package sample.mgr.procurement;

import sample.mgr.contracts.internal.line.GoodLine;

/** Uses an inner room of another module. */
public class LooksInside {

    public String title(GoodLine line) {
        return line.title();
    }
}
