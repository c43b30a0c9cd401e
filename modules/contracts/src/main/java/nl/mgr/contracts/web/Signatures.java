package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.ContractSignatures;
import nl.mgr.contracts.ContractSignatures.Signature;

/** Who signed a contract, for its page. */
@Named("contractsSignatures")
@RequestScoped
public class Signatures {

    private @Inject ContractSignatures signatures;

    private final Map<UUID, List<Signature>> known = new HashMap<>();

    public List<Signature> of(UUID contract) {
        return known.computeIfAbsent(contract, signatures::of);
    }
}
