package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.Controls;
import nl.mgr.contracts.Controls.Plan;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** The last checks of a contract, on its page. */
@Named("contractsControlPanel")
@RequestScoped
public class ControlPanels {

    private static final int MOST = 20;

    @Inject
    private Controls controls;

    private final Map<UUID, List<Plan>> found = new HashMap<>();

    public List<Plan> of(@Nullable Subject contract) {
        return contract == null
                ? List.of()
                : found.computeIfAbsent(contract.id(), id -> controls.find(
                                new ListQuery(0, MOST, null, false, Map.of("contractId", id.toString())))
                        .rows());
    }
}
