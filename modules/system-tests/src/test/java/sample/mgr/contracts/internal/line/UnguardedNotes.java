package sample.mgr.contracts.internal.line;

import sample.mgr.contracts.GoodContracts;

/** A service that says neither module nor right. */
public class UnguardedNotes implements GoodContracts {

    @Override
    public String title() {
        return "notes";
    }
}
