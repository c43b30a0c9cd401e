package sample.mgr.contracts.web;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.mgr.kernel.Database;

/** Does the work of a service. */
@Transactional
public class TransactionalPage {

    @PersistenceContext
    private EntityManager entities;

    public void save(Database database) {
        entities.flush();
        database.update("select 1");
    }
}
