package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.ContractRow;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.Contracts;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** What the panels of this module show on the pages of others. */
@Named("contractsPanels")
@RequestScoped
public class PanelContracts {

    private static final int MOST = 50;

    @Inject
    private Contracts contracts;

    @Inject
    private Clock clock;

    private final Map<UUID, List<ContractRow>> byProvider = new HashMap<>();
    private final Map<String, Long> counts = new HashMap<>();

    public List<ContractRow> of(@Nullable Subject provider) {
        return provider == null
                ? List.of()
                : byProvider.computeIfAbsent(provider.id(), id -> contracts
                        .find(new ListQuery(0, MOST, "from", true, Map.of("providerId", id.toString())))
                        .rows());
    }

    /** Signed contracts that run today. */
    public long running() {
        return count(Map.of(
                "status",
                ContractStatus.SIGNED.code(),
                "on",
                LocalDate.now(clock).toString()));
    }

    public long drafts() {
        return count(Map.of("status", ContractStatus.DRAFT.code()));
    }

    /** Signed contracts that run today and end within half a year. */
    public long ending() {
        return count(Map.of(
                "status",
                ContractStatus.SIGNED.code(),
                "on",
                LocalDate.now(clock).toString(),
                "endsBefore",
                halfYear().toString()));
    }

    public LocalDate halfYear() {
        return LocalDate.now(clock).plusMonths(6);
    }

    private long count(Map<String, String> filters) {
        return counts.computeIfAbsent(filters.toString(), asked -> contracts
                .find(new ListQuery(0, 1, null, false, filters))
                .total());
    }
}
