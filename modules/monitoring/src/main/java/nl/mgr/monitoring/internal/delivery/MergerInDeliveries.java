package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mgr.kernel.Database;
import nl.mgr.providers.MergerShare;

/**
 * What was delivered stands with the contract lines it was delivered on, so that what is expected of a month and what came in
 * of it stay together. For a month of both the versions follow each other; figures are of a line and add up.
 */
@ApplicationScoped
class MergerInDeliveries implements MergerShare {

    private static final String MODULE = "monitoring";

    private static final String COUNT = """
            with pair as (select ?::uuid as old, ?::uuid as stays)
            select (select count(*) from monitoring.delivery d where d.provider_id = p.old) as leveringen,
              (select count(distinct d.month) from monitoring.delivery d
               join monitoring.delivery o on o.provider_id = p.stays and o.month = d.month
               where d.provider_id = p.old) as dubbel
            from pair p
            """;

    /** Behind all there are, so that no number meets another on its way. */
    private static final String NUMBER = """
            update monitoring.delivery d set version = d.version + n.most
            from (select o.month, sum(o.most)::int as most
                  from (select month, provider_id, max(version) as most from monitoring.delivery
                        where provider_id in (?, ?) group by month, provider_id) o
                  group by o.month having count(*) > 1) n
            where d.provider_id = ? and d.month = n.month
            """;

    private static final String PASS = """
            select coalesce(sum(providers.pass(t.name::regclass, ?)), 0)::bigint as total
            from unnest(array['monitoring.delivery', 'monitoring.delivery_file', 'monitoring.delivery_line',
              'monitoring.delivery_problem', 'monitoring.delivery_share', 'monitoring.staged_line',
              'monitoring.utilisation_year', 'monitoring.utilisation_fact']) as t (name)
            """;

    @Inject
    private Database database;

    @Override
    public List<Passing> passing(Pair pair) {
        return database.first(
                        COUNT,
                        row -> Stream.of(
                                        new Passing(
                                                MODULE, "fusie.over.leveringen", row.number("leveringen"), Fate.PASSES),
                                        new Passing(MODULE, "fusie.let-op.maanden", row.number("dubbel"), Fate.LOOK))
                                .filter(one -> one.count() > 0)
                                .toList(),
                        pair.old(),
                        pair.stays())
                .orElseThrow();
    }

    @Override
    public long pass(UUID merger, Pair pair) {
        database.update(NUMBER, pair.old(), pair.stays(), pair.old());
        return database.number(PASS, merger);
    }

    @Override
    public Set<String> passes() {
        return Set.of(
                "monitoring.delivery",
                "monitoring.delivery_file",
                "monitoring.delivery_line",
                "monitoring.delivery_problem",
                "monitoring.delivery_share",
                "monitoring.staged_line",
                "monitoring.utilisation_year",
                "monitoring.utilisation_fact");
    }

    @Override
    public Map<String, String> stays() {
        return Map.of();
    }
}
