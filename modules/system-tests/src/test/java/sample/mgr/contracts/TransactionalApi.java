package sample.mgr.contracts;

import jakarta.transaction.Transactional;

/** Begins a transaction outside the internal room. */
public class TransactionalApi {

    @Transactional
    public void change() {
        throw new UnsupportedOperationException("never called");
    }
}
