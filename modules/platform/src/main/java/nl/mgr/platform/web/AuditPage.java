package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.platform.AuditTrail;
import nl.mgr.platform.AuditTrail.Chain;
import nl.mgr.platform.AuditTrail.Check;
import nl.mgr.platform.AuditTrail.Entry;
import nl.mgr.platform.AuditTrail.Published;
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
    private @Nullable Check lastCheck;
    private final ListModel<Published> published = new ListModel<>(query -> trail.published(query));
    private final ListModel<Entry> rows =
            new ListModel<Entry>(query -> trail.find(query)).filteredBy(() -> filters.asQuery());

    @PostConstruct
    void load() {
        chain = trail.chain();
        lastCheck = trail.lastCheck();
    }

    public ListModel<Entry> getRows() {
        return rows;
    }

    public ListModel<Published> getPublished() {
        return published;
    }

    /** The last one by the platform itself; {@code null} before the first night. */
    public @Nullable Check getLastCheck() {
        return lastCheck;
    }

    public @Nullable Chain getChain() {
        return chain;
    }
}
