package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.contracts.SocialReturns;
import nl.mgr.contracts.SocialReturns.Obligation;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** Social return of a contract or of a provider, on the page of that. */
@Named("contractsSocialReturnPanel")
@RequestScoped
public class SocialReturnPanels {

    private static final int MOST = 50;

    @Inject
    private SocialReturns returns;

    private final Map<Subject, List<Obligation>> found = new HashMap<>();

    public List<Obligation> of(@Nullable Subject record) {
        return record == null
                ? List.of()
                : found.computeIfAbsent(record, about -> returns.find(new ListQuery(
                                0,
                                MOST,
                                null,
                                false,
                                Map.of(
                                        isContract(about) ? "contractId" : "providerId",
                                        about.id().toString())))
                        .rows());
    }

    public boolean isContract(@Nullable Subject record) {
        return record != null && record.kind().equals("contract");
    }
}
