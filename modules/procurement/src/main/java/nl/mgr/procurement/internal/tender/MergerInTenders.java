package nl.mgr.procurement.internal.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mgr.kernel.Database;
import nl.mgr.providers.MergerShare;

/** Applications and awards pass; where both applied for one lot, each stays with who made it. */
@ApplicationScoped
class MergerInTenders implements MergerShare {

    private static final String MODULE = "procurement";

    private static final String BOTH = """
            exists (select from procurement.application o where o.provider_id = p.stays and o.lot_id = a.lot_id)""";

    private static final String PAIR = "with p as (select ?::uuid as old, ?::uuid as stays) ";

    private static final String COUNT = PAIR + """
            select count(*) filter (where not\s""" + BOTH + """
            ) as passes, count(*) filter (where\s""" + BOTH + """
            ) as remains
            from procurement.application a cross join p where a.provider_id = p.old
            """;

    private static final String PASS_AWARDS = PAIR + """
            select coalesce(sum(providers.pass('procurement.award', ?, array[w.id])), 0)::bigint as total
            from procurement.award w join procurement.application a on a.id = w.application_id cross join p
            where w.provider_id = p.old and not\s""" + BOTH;

    private static final String PASS_APPLICATIONS = PAIR + """
            select coalesce(sum(providers.pass('procurement.application', ?, array[a.id])), 0)::bigint as total
            from procurement.application a cross join p where a.provider_id = p.old and not\s""" + BOTH;

    @Inject
    private Database database;

    @Override
    public List<Passing> passing(Pair pair) {
        return database.first(
                        COUNT,
                        row -> Stream.of(
                                        new Passing(
                                                MODULE, "fusie.over.inschrijvingen", row.number("passes"), Fate.PASSES),
                                        new Passing(
                                                MODULE,
                                                "fusie.blijft.inschrijvingen",
                                                row.number("remains"),
                                                Fate.STAYS))
                                .filter(one -> one.count() > 0)
                                .toList(),
                        pair.old(),
                        pair.stays())
                .orElseThrow();
    }

    @Override
    public long pass(UUID merger, Pair pair) {
        return database.number(PASS_AWARDS, pair.old(), pair.stays(), merger)
                + database.number(PASS_APPLICATIONS, pair.old(), pair.stays(), merger);
    }

    @Override
    public Set<String> passes() {
        return Set.of("procurement.application", "procurement.award");
    }

    @Override
    public Map<String, String> stays() {
        return Map.of();
    }
}
