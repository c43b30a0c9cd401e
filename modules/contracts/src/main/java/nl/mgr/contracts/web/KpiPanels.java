package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.Kpis;
import nl.mgr.contracts.Kpis.Kpi;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** Performance indicators of a contract, on the page of that. */
@Named("contractsKpiPanel")
@RequestScoped
public class KpiPanels {

    @Inject
    private Kpis kpis;

    private final Map<UUID, List<Kpi>> found = new HashMap<>();

    public List<Kpi> of(@Nullable Subject contract) {
        return contract == null ? List.of() : found.computeIfAbsent(contract.id(), kpis::ofContract);
    }
}
