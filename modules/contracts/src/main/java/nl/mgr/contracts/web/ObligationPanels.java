package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.Obligations;
import nl.mgr.contracts.Obligations.Obligation;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** Obligations of a contract, on the page of that. */
@Named("contractsObligationPanel")
@RequestScoped
public class ObligationPanels {

    @Inject
    private Obligations obligations;

    private final Map<UUID, List<Obligation>> found = new HashMap<>();

    public List<Obligation> of(@Nullable Subject contract) {
        return contract == null ? List.of() : found.computeIfAbsent(contract.id(), obligations::ofContract);
    }
}
