package nl.mgr.contracts.internal.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.contracts.CareDirectory;
import nl.mgr.contracts.CareFinder;
import nl.mgr.contracts.CareOffer;
import nl.mgr.contracts.CareQuestion;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class CareDirectoryService implements CareDirectory {

    private record Place(UUID provider, Site site) {}

    @Inject
    private Database database;

    @Inject
    private CareFinder finder;

    @Override
    @Right("contracts.finder.view")
    public Page<Care> find(List<UUID> municipalities, String code, int first, int size) {
        Page<CareOffer> offers = finder.find(CareQuestion.everything(municipalities, code), first, size);
        List<UUID> providers =
                offers.rows().stream().map(CareOffer::providerId).distinct().toList();
        Map<UUID, Organisation> organisations = organisations(providers);
        Map<UUID, List<Place>> sites = database
                .list(
                        FinderLists.SITES,
                        row -> new Place(
                                row.uuid("provider_id"), new Site(row.uuid("id"), row.text("name"), row.text("town"))),
                        providers)
                .stream()
                .collect(Collectors.groupingBy(Place::provider));
        return new Page<>(
                offers.rows().stream()
                        .map(offer -> new Care(
                                offer,
                                Objects.requireNonNull(organisations.get(offer.providerId())),
                                sites.getOrDefault(offer.providerId(), List.of()).stream()
                                        .map(Place::site)
                                        .toList()))
                        .toList(),
                offers.total());
    }

    private Map<UUID, Organisation> organisations(List<UUID> providers) {
        Map<UUID, Organisation> all = new HashMap<>();
        database.list(
                        FinderLists.ORGANISATIONS,
                        row -> new Organisation(
                                row.uuid("id"),
                                row.text("number"),
                                row.text("name"),
                                row.text("kvk_number"),
                                row.text("agb_code")),
                        providers)
                .forEach(one -> all.put(one.id(), one));
        return all;
    }
}
