package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.platform.AuditTrail;
import nl.mgr.platform.AuditTrail.Chain;
import nl.mgr.platform.AuditTrail.Entry;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /account/logboek}: the audit trail and where its chain stands. */
@Named("platformAudit")
@RequestScoped
public class AuditPage {

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditFilters filters;

    private @Nullable Chain chain;
    private final ListModel<Entry> rows =
            new ListModel<Entry>(query -> trail.find(query)).filteredBy(() -> filters.asQuery());

    @PostConstruct
    void load() {
        chain = trail.chain();
    }

    public ListModel<Entry> getRows() {
        return rows;
    }

    public @Nullable Chain getChain() {
        return chain;
    }
}
