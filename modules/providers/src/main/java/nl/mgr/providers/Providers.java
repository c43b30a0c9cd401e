package nl.mgr.providers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.KvkNumber;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;

/** The register of care providers of the actor's cooperation. */
public interface Providers {

    /**
     * @throws KvkNumberTaken when the cooperation knows this KvK number already
     * @throws ProviderNumberTaken when another provider of the cooperation has this number
     */
    UUID register(NewProvider provider);

    /** Registers many at once, all or none, with one audit entry for the run. */
    void registerAll(List<NewProvider> providers);

    /** Sort keys: number, name, kvk, agb, town. Filter keys: name, number, kvk, agb, kind, town. */
    Page<ProviderRow> find(ListQuery query);

    /** @throws NotFound when it does not exist for this actor */
    ProviderDetails details(UUID providerId);

    Optional<UUID> byKvk(KvkNumber kvk);

    /** All providers by number, for imports and choices. */
    List<ProviderRef> all();
}
