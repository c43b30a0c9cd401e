package nl.mgr.contracts.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mgr.kernel.Database;
import nl.mgr.providers.MergerShare;

/** Contracts with all that stands at them, signed or not, are from then on those of the provider that stays. */
@ApplicationScoped
class MergerInContracts implements MergerShare {

    private static final String MODULE = "contracts";

    private static final String COUNT = """
            with pair as (select ?::uuid as old, ?::uuid as stays)
            select (select count(*) from contracts.contract c where c.provider_id = p.old) as contracten,
              (select count(*) from contracts.contract_line l where l.provider_id = p.old) as regels,
              (select count(*) from contracts.tariff t where t.provider_id = p.old) as tarieven,
              (select count(*) from contracts.amendment a where a.provider_id = p.old) as addenda,
              (select count(distinct e.stop_id) from contracts.admission_event e where e.provider_id = p.old) as stops,
              (select count(*) from contracts.contract_question q join contracts.contract c on c.id = q.contract_id
               where c.provider_id = p.old) as vragen,
              (select count(*) from contracts.social_return s where s.provider_id = p.old) as sroi,
              (select count(*) from contracts.control_plan k where k.provider_id = p.old) as controles,
              (select count(*) from contracts.obligation v where v.provider_id = p.old) as verplichtingen,
              (select count(*) from contracts.kpi i where i.provider_id = p.old) as prestaties,
              (select count(*) from contracts.finder_entry f where f.provider_id = p.old
                 and not exists (select from contracts.finder_entry o
                                 where o.provider_id = p.stays and o.product_id = f.product_id)) as zoeker,
              (select count(*) from contracts.finder_entry f where f.provider_id = p.old
                 and exists (select from contracts.finder_entry o
                             where o.provider_id = p.stays and o.product_id = f.product_id)) as dubbel_zoeker,
              (select count(*) from contracts.line_municipality m where m.provider_id = p.old
                 and exists (select from contracts.line_municipality o
                             where o.provider_id = p.stays and o.product_id = m.product_id
                               and o.municipality_id = m.municipality_id and o.period && m.period)) as dubbel_regels
            from pair p
            """;

    private static final String PASS = """
            select coalesce(sum(providers.pass(t.name::regclass, ?)), 0)::bigint as total
            from unnest(array['contracts.contract', 'contracts.contract_line', 'contracts.line_municipality',
              'contracts.tariff', 'contracts.admission_event', 'contracts.availability', 'contracts.entry_remark',
              'contracts.clock_start', 'contracts.clock_mark', 'contracts.spending_room', 'contracts.contract_use',
              'contracts.amendment', 'contracts.amendment_change', 'contracts.amendment_consent',
              'contracts.social_return', 'contracts.social_return_part', 'contracts.control_plan',
              'contracts.control_finding', 'contracts.control_view', 'contracts.control_follow_up',
              'contracts.contract_standing', 'contracts.contract_deviation', 'contracts.signature', 'contracts.obligation',
              'contracts.obligation_due', 'contracts.kpi', 'contracts.kpi_value', 'contracts.extension_option']) as t (name)
            """;

    /** What care finders read of a product is that of the one that stays. */
    private static final String PASS_ENTRIES = """
            select coalesce(sum(providers.pass('contracts.finder_entry', ?, array[f.id])), 0)::bigint as total
            from contracts.finder_entry f
            where f.provider_id = ?
              and not exists (select from contracts.finder_entry o where o.provider_id = ? and o.product_id = f.product_id)
            """;

    @Inject
    private Database database;

    @Override
    public List<Passing> passing(Pair pair) {
        return database.first(
                        COUNT,
                        row -> Stream.concat(
                                        Stream.of(
                                                        "contracten",
                                                        "regels",
                                                        "tarieven",
                                                        "addenda",
                                                        "stops",
                                                        "vragen",
                                                        "sroi",
                                                        "controles",
                                                        "verplichtingen",
                                                        "prestaties",
                                                        "zoeker")
                                                .map(what -> told("over." + what, row.number(what), Fate.PASSES)),
                                        Stream.of(
                                                told("blijft.zoeker", row.number("dubbel_zoeker"), Fate.STAYS),
                                                told("let-op.regels", row.number("dubbel_regels"), Fate.LOOK)))
                                .filter(one -> one.count() > 0)
                                .toList(),
                        pair.old(),
                        pair.stays())
                .orElseThrow();
    }

    private static Passing told(String key, long count, Fate fate) {
        return new Passing(MODULE, "fusie." + key, count, fate);
    }

    @Override
    public long pass(UUID merger, Pair pair) {
        return database.number(PASS_ENTRIES, merger, pair.old(), pair.stays()) + database.number(PASS, merger);
    }

    @Override
    public Set<String> passes() {
        return Set.of(
                "contracts.contract",
                "contracts.contract_line",
                "contracts.line_municipality",
                "contracts.tariff",
                "contracts.admission_event",
                "contracts.availability",
                "contracts.finder_entry",
                "contracts.entry_remark",
                "contracts.clock_start",
                "contracts.clock_mark",
                "contracts.spending_room",
                "contracts.contract_use",
                "contracts.amendment",
                "contracts.amendment_change",
                "contracts.amendment_consent",
                "contracts.social_return",
                "contracts.social_return_part",
                "contracts.control_plan",
                "contracts.control_finding",
                "contracts.control_view",
                "contracts.control_follow_up",
                "contracts.contract_standing",
                "contracts.contract_deviation",
                "contracts.signature",
                "contracts.obligation",
                "contracts.obligation_due",
                "contracts.kpi",
                "contracts.kpi_value",
                "contracts.extension_option");
    }

    @Override
    public Map<String, String> stays() {
        return Map.of("contracts.catalogue_row", "a catalogue that was published stays as it was");
    }
}
