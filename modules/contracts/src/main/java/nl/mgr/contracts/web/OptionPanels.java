package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.ExtensionOptions;
import nl.mgr.contracts.ExtensionOptions.Stand;
import nl.mgr.kernel.Subject;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Options to extend a contract, on the page of that. */
@Named("contractsOptionPanel")
@RequestScoped
public class OptionPanels {

    @Inject
    private ExtensionOptions options;

    private final Map<UUID, Stand> found = new HashMap<>();

    public @Nullable Stand of(@Nullable Subject contract) {
        return contract == null ? null : found.computeIfAbsent(contract.id(), options::of);
    }

    /** "1 optie over", "2 opties over", "geen optie meer over". */
    public String left(Stand stand) {
        String key = stand.left() == 0 ? "geen" : stand.left() == 1 ? "een" : "meer";
        return Texts.of("contracts", "opties.over." + key, stand.left());
    }
}
