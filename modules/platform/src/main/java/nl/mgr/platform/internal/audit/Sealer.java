package nl.mgr.platform.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mgr.kernel.Database;

/** Seals a batch of the trail in a transaction of its own; the order and the chains are the database's work. */
@ApplicationScoped
class Sealer {

    @Inject
    private Database database;

    /** @return how many lines were sealed; fewer than asked for when nothing is left or another node is at it */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long seal(int most) {
        return database.number("select platform.seal(?) as total", most);
    }
}
