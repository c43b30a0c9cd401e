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

    /**
     * Corrects what the register knows of a provider; its sites stay.
     *
     * @param version of the {@link ProviderDetails} that the change was based on
     * @throws KvkNumberTaken when another provider of the cooperation has this KvK number
     * @throws ProviderNumberTaken when another provider of the cooperation has this number
     * @throws NotFound when it does not exist for this actor
     */
    void change(UUID providerId, long version, NewProvider provider);

    /** @throws NotFound when the provider does not exist for this actor */
    void openSite(UUID providerId, NewSite site);

    /**
     * Sort keys: number, name, kvk, agb, kind, town, since. Filter keys: search (name, number, KvK or AGB), name, number,
     * kvk, agb, kind, town.
     */
    Page<ProviderRow> find(ListQuery query);

    /** @throws NotFound when it does not exist for this actor */
    ProviderDetails details(UUID providerId);

    /**
     * The same, of one of whom something may be added or changed.
     *
     * @throws NotFound when it does not exist for who asks
     * @throws ProviderGone it went up into another
     */
    ProviderDetails present(UUID providerId);

    /** What the register knows of the provider that the actor works for. */
    ProviderDetails own();

    Optional<UUID> byKvk(KvkNumber kvk);

    /** All providers by number, for imports and choices. */
    List<ProviderRef> all();
}
