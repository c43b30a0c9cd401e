package nl.mgr.contracts.internal.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.AmendmentSeries.Made;
import nl.mgr.contracts.Amendments;
import nl.mgr.contracts.Amendments.NewChange;
import nl.mgr.contracts.Amendments.Terms;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;

/** Makes the amendments of a series: each as a single one is made. */
@ApplicationScoped
class SeriesMaker {

    private static final String MARK = "update contracts.amendment set series_id = ? where id = ?";

    @Inject
    private Database database;

    @Inject
    private Amendments amendments;

    /** In one transaction: all or none. */
    public Made make(List<UUID> contracts, Terms terms, NewChange change) {
        UUID series = Ids.next();
        for (UUID contract : contracts) {
            UUID made = amendments.draft(contract, terms);
            amendments.add(made, change);
            database.update(MARK, series, made);
            amendments.propose(made);
        }
        return new Made(series, contracts.size());
    }
}
