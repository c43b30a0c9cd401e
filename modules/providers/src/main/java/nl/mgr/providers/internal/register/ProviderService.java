package nl.mgr.providers.internal.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.KvkNumber;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.providers.AgbTaken;
import nl.mgr.providers.KvkNumberTaken;
import nl.mgr.providers.NewProvider;
import nl.mgr.providers.NewSite;
import nl.mgr.providers.ProviderDetails;
import nl.mgr.providers.ProviderDetails.GoneUp;
import nl.mgr.providers.ProviderGone;
import nl.mgr.providers.ProviderKind;
import nl.mgr.providers.ProviderNumberTaken;
import nl.mgr.providers.ProviderRef;
import nl.mgr.providers.ProviderRow;
import nl.mgr.providers.Providers;
import nl.mgr.providers.internal.agb.AgbBook;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("providers")
@Transactional
class ProviderService implements Providers {

    @Inject
    private Database database;

    @Inject
    private AgbBook registrations;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    @Override
    @Right("providers.provider.change")
    public UUID register(NewProvider provider) {
        refuseTaken(List.of(provider));
        Provider registered = new Provider(ActorContext.current().requireCooperation(), provider);
        entities.persist(registered);
        entities.flush();
        registrations.first();
        return registered.id();
    }

    @Override
    @Right("providers.provider.change")
    public void registerAll(List<NewProvider> providers) {
        refuseTaken(providers);
        UUID cooperation = ActorContext.current().requireCooperation();
        List<@Nullable Object[]> heads = new ArrayList<>();
        List<@Nullable Object[]> sites = new ArrayList<>();
        for (NewProvider provider : providers) {
            UUID id = Ids.next();
            heads.add(head(cooperation, id, provider));
            for (NewSite site : provider.sites()) {
                sites.add(new @Nullable Object[] {Ids.next(), cooperation, id, site.name(), site.postcode(), site.town()
                });
            }
        }
        database.batch(ProviderLists.INSERT, heads);
        database.batch(ProviderLists.INSERT_SITE, sites);
        registrations.first();
        database.number(ProviderLists.RECORD_RUN, Ids.next(), (long) providers.size(), Fingerprint.of(providers));
    }

    private static @Nullable Object[] head(UUID cooperation, UUID id, NewProvider provider) {
        return new @Nullable Object[] {
            id,
            cooperation,
            provider.number(),
            provider.name(),
            provider.legalName(),
            provider.kvk().digits(),
            provider.agb().digits(),
            provider.kind().code(),
            provider.period().from(),
            provider.period().until()
        };
    }

    private void refuseTaken(List<NewProvider> providers) {
        Set<String> codes = new HashSet<>();
        Set<String> kvkNumbers = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        LocalDate first = LocalDate.now(clock);
        for (NewProvider provider : providers) {
            LocalDate from = provider.period().from();
            if (!codes.add(provider.agb().digits())) {
                throw new AgbTaken(provider.agb(), provider.name(), from);
            }
            first = from.isBefore(first) ? from : first;
            if (!kvkNumbers.add(provider.kvk().digits())) {
                throw new KvkNumberTaken(provider.kvk());
            }
            if (!numbers.add(provider.number())) {
                throw new ProviderNumberTaken(provider.number());
            }
        }
        database.first(ProviderLists.TAKEN_KVK, row -> row.text("kvk_number"), kvkNumbers)
                .ifPresent(taken -> {
                    throw new KvkNumberTaken(new KvkNumber(taken));
                });
        database.first(ProviderLists.TAKEN_NUMBER, row -> row.text("number"), numbers)
                .ifPresent(taken -> {
                    throw new ProviderNumberTaken(taken);
                });
        registrations.refuseTaken(codes, first, null);
    }

    @Override
    @Right("providers.provider.change")
    public void change(UUID providerId, long version, NewProvider provider) {
        present(providerId);
        Provider known = provider(providerId);
        if (database.number(ProviderLists.TAKEN_KVK_ELSEWHERE, provider.kvk().digits(), providerId) > 0) {
            throw new KvkNumberTaken(provider.kvk());
        }
        if (database.number(ProviderLists.TAKEN_NUMBER_ELSEWHERE, provider.number(), providerId) > 0) {
            throw new ProviderNumberTaken(provider.number());
        }
        boolean moved = !known.agb().equals(provider.agb());
        if (moved) {
            registrations.refuseTaken(List.of(provider.agb().digits()), LocalDate.now(clock), null);
        }
        known.change(version, provider);
        entities.flush();
        if (moved) {
            registrations.replace(List.of(providerId), List.of(provider.agb().digits()));
        }
    }

    @Override
    @Right("providers.provider.change")
    public void openSite(UUID providerId, NewSite site) {
        present(providerId);
        provider(providerId).open(site);
        entities.flush();
    }

    private Provider provider(UUID id) {
        Provider provider = entities.find(Provider.class, id);
        if (provider == null) {
            throw new NotFound("provider " + id);
        }
        return provider;
    }

    @Override
    @Right("providers.provider.view")
    public Page<ProviderRow> find(ListQuery query) {
        return database.page(ProviderLists.all(), query, ProviderLists::row);
    }

    @Override
    @Right(Right.EVERYBODY)
    public ProviderDetails details(UUID providerId) {
        List<ProviderDetails.SiteRow> sites = database.list(ProviderLists.SITES, ProviderLists::site, providerId);
        return database.first(
                        ProviderLists.DETAILS,
                        row -> new ProviderDetails(
                                row.uuid("id"),
                                row.number("version"),
                                row.text("number"),
                                row.text("name"),
                                row.text("legal_name"),
                                row.text("kvk_number"),
                                row.text("agb_code"),
                                ProviderKind.of(row.text("kind")),
                                row.period("valid_from", "valid_until"),
                                sites,
                                ProviderLists.gone(row)),
                        providerId)
                .orElseThrow(() -> new NotFound("provider " + providerId));
    }

    @Override
    @Right(Right.EVERYBODY)
    public ProviderDetails present(UUID providerId) {
        ProviderDetails known = details(providerId);
        GoneUp gone = known.gone();
        if (gone != null) {
            throw new ProviderGone(known.name(), gone.name(), gone.on());
        }
        return known;
    }

    @Override
    @Right("providers.self.view")
    public ProviderDetails own() {
        return details(ActorContext.current().requireProvider());
    }

    @Override
    @Right("providers.provider.view")
    public Optional<UUID> byKvk(KvkNumber kvk) {
        return database.first(ProviderLists.BY_KVK, row -> row.uuid("id"), kvk.digits());
    }

    @Override
    @Right("providers.provider.view")
    public List<ProviderRef> all() {
        return database.list(ProviderLists.REFS, ProviderLists::ref);
    }
}
