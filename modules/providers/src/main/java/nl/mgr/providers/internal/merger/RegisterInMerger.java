package nl.mgr.providers.internal.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.providers.MergerShare;

/** What the register has of a provider, and documents at it. Of two in each other's way that of the one that stays stays. */
@ApplicationScoped
class RegisterInMerger implements MergerShare {

    private static final String MODULE = "providers";

    private static final String COUNT = """
            select m.what, count(*) filter (where not m.remains) as passes, count(*) filter (where m.remains) as remains
            from providers.merging(?, ?) m group by m.what order by m.what
            """;

    private static final String DOCUMENTS =
            "select platform.documents_for(?, 'providers:provider:' || ?::uuid) as total";

    /** Its code of the kind that counts at the one that stays counts there no more. */
    private static final String END_CODES = """
            update providers.agb_registration a set valid_until = ?
            from providers.agb_registration c
            where a.provider_id = ? and c.id = providers.agb_counting(?, ?) and a.kind = c.kind and a.valid_from < ?
              and (a.valid_until is null or a.valid_until > ?)
            """;

    private static final String PASS = """
            select coalesce(sum(providers.pass(w.tbl::regclass, ?, w.ids)), 0)::bigint as total
            from (select m.tbl, array_agg(m.id) as ids from providers.merging(?, ?) m where not m.remains group by m.tbl) w
            """;

    private static final String PASS_DOCUMENTS = "select providers.pass_documents(?) as total";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    private record Counted(String what, long passes, long remains) {}

    @Override
    public List<Passing> passing(Pair pair) {
        List<Passing> told = new ArrayList<>();
        List<Counted> counted = database.list(
                COUNT,
                row -> new Counted(row.text("what"), row.number("passes"), row.number("remains")),
                pair.old(),
                pair.stays());
        for (Counted one : counted) {
            told.add(new Passing(MODULE, "fusie.over." + one.what(), one.passes(), Fate.PASSES));
            told.add(new Passing(MODULE, "fusie.blijft." + one.what(), one.remains(), Fate.STAYS));
        }
        told.add(new Passing(
                MODULE, "fusie.over.documenten", database.number(DOCUMENTS, pair.old(), pair.old()), Fate.PASSES));
        return told.stream().filter(one -> one.count() > 0).toList();
    }

    @Override
    public long pass(UUID merger, Pair pair) {
        LocalDate today = LocalDate.now(clock);
        database.update(END_CODES, today, pair.old(), pair.stays(), today, today, today);
        return database.number(PASS, merger, pair.old(), pair.stays()) + database.number(PASS_DOCUMENTS, merger);
    }

    @Override
    public Set<String> passes() {
        return Set.of(
                "providers.site",
                "providers.agb_registration",
                "providers.contact",
                "providers.evidence",
                "providers.bank_account",
                "providers.change_request",
                "providers.subcontract",
                "platform.document",
                "platform.document_version",
                "platform.document_content");
    }

    @Override
    public Map<String, String> stays() {
        return Map.of(
                "platform.task",
                        "what has to be done follows from what there is; what was done was done by the old one",
                "platform.task_event", "what happened to a task stays with it",
                "providers.provider", "the row that goes up names the one it went up into",
                "providers.merger", "says itself who went up into whom",
                "providers.no_duplicate", "says itself of whom it is");
    }
}
