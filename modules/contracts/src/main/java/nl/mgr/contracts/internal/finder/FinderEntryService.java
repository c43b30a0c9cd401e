package nl.mgr.contracts.internal.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.AgeOutOfBounds;
import nl.mgr.contracts.EntryReport;
import nl.mgr.contracts.EntryTooLong;
import nl.mgr.contracts.FinderEntries;
import nl.mgr.contracts.FinderEntry;
import nl.mgr.contracts.NewEntry;
import nl.mgr.contracts.internal.work.FinderTasks;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Tasks;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class FinderEntryService implements FinderEntries {

    private static final int LONGEST = 2000;
    private static final int LONGEST_TARGET = 500;
    private static final long OLDEST = 120;

    private static final String FIRST = """
            insert into contracts.finder_entry (id, cooperation_id, provider_id, product_id, legal_domain, description,
              target_words, age_from, age_until, vouched_at, vouched_by)
            select ?, p.cooperation_id, ?, p.id, p.legal_domain, ?, ?, ?::bigint, ?::bigint, ?::timestamptz, ?::text
            from contracts.product p where p.cooperation_id = ? and p.id = ?
            on conflict (cooperation_id, provider_id, product_id) do nothing
            """;

    private static final String OTHER = """
            update contracts.finder_entry
            set description = ?, target_words = ?, age_from = ?::bigint, age_until = ?::bigint, vouched_at = ?,
                vouched_by = ?, version = version + 1
            where provider_id = ? and product_id = ? and version = ?
            """;

    private static final String VOUCH = """
            update contracts.finder_entry set vouched_at = ?, vouched_by = ?, version = version + 1
            where provider_id = ? and product_id = ?
            """;

    @Inject
    private Database database;

    @Inject
    private Remarks remarks;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    @Override
    @Right("contracts.entry.view")
    public List<FinderEntry> own() {
        LocalDate today = LocalDate.now(clock);
        return database.list(
                FinderLists.ENTRIES,
                FinderLists::entry,
                CareFinderService.sure(today),
                ActorContext.current().requireProvider(),
                today,
                today);
    }

    @Override
    @Right("contracts.entry.view")
    public FinderEntry own(UUID productId) {
        return own().stream()
                .filter(entry -> entry.productId().equals(productId))
                .findFirst()
                .orElseThrow(() -> new NotFound("entry of product " + productId));
    }

    @Override
    @Right("contracts.entry.change")
    public void change(NewEntry entry, long version) {
        Actor actor = ActorContext.current();
        UUID provider = actor.requireProvider();
        own(entry.productId());
        String description = within(entry.description(), LONGEST);
        String target = within(entry.targetWords(), LONGEST_TARGET);
        ages(entry.ageFrom(), entry.ageUntil());
        int changed = version == 0
                ? database.update(
                        FIRST,
                        Ids.next(),
                        provider,
                        description,
                        target,
                        entry.ageFrom(),
                        entry.ageUntil(),
                        clock.instant(),
                        actor.name(),
                        actor.requireCooperation(),
                        entry.productId())
                : database.update(
                        OTHER,
                        description,
                        target,
                        entry.ageFrom(),
                        entry.ageUntil(),
                        clock.instant(),
                        actor.name(),
                        provider,
                        entry.productId(),
                        version);
        if (changed == 0) {
            throw new OptimisticLockException("entry of product " + entry.productId());
        }
    }

    private static String within(String given, int most) {
        String text = given.strip();
        if (text.length() > most) {
            throw new EntryTooLong(text.length(), most);
        }
        return text;
    }

    private static void ages(@Nullable Long from, @Nullable Long until) {
        if (from != null && (from < 0 || from > OLDEST)) {
            throw new AgeOutOfBounds(from, OLDEST);
        }
        if (until != null && (until > OLDEST || until < (from == null ? 0 : from))) {
            throw new AgeOutOfBounds(until, OLDEST);
        }
    }

    @Override
    @Right("contracts.entry.change")
    public int vouch() {
        Actor actor = ActorContext.current();
        UUID provider = actor.requireProvider();
        List<FinderEntry> all = own();
        for (FinderEntry entry : all) {
            if (database.update(VOUCH, clock.instant(), actor.name(), provider, entry.productId()) == 0) {
                database.update(
                        FIRST,
                        Ids.next(),
                        provider,
                        "",
                        "",
                        null,
                        null,
                        clock.instant(),
                        actor.name(),
                        actor.requireCooperation(),
                        entry.productId());
            }
        }
        tasks.done(FinderTasks.VOUCH, FinderTasks.provider(provider), FinderTasks.quarter(LocalDate.now(clock)));
        return all.size();
    }

    @Override
    @Right("contracts.entry.view")
    public List<EntryReport> reports(UUID productId) {
        UUID provider = ActorContext.current().requireProvider();
        return database.list(FinderLists.REPORTS, FinderLists::report, provider, productId);
    }

    @Override
    @Right("contracts.entry.change")
    public void answer(UUID reportId, String words) {
        remarks.answer(reportId, words);
    }

    @Override
    @Right("contracts.entry.change")
    public void takeOver(List<NewEntry> entries) {
        UUID cooperation = ActorContext.current().requireCooperation();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (NewEntry entry : entries) {
            ages(entry.ageFrom(), entry.ageUntil());
            rows.add(new @Nullable Object[] {
                Ids.next(),
                entry.providerId(),
                within(entry.description(), LONGEST),
                within(entry.targetWords(), LONGEST_TARGET),
                entry.ageFrom(),
                entry.ageUntil(),
                entry.vouchedAt(),
                entry.vouchedBy(),
                cooperation,
                entry.productId()
            });
        }
        database.batch(FIRST, rows);
    }
}
