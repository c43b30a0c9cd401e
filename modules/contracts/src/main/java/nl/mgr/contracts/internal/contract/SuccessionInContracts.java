package nl.mgr.contracts.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mgr.cooperation.SuccessionShare;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;

/**
 * Contract lines of a municipality that ends hold in its successor from that day on, at the tariffs of the old one. A
 * line that the successor has keeps its own tariffs.
 */
@ApplicationScoped
class SuccessionInContracts implements SuccessionShare {

    private static final String MODULE = "contracts";

    /** Lines that run on over the day in an old municipality and not in the successor, with the days that pass. */
    private static final String WANTED = """
            with day as (select ?::date as first),
            wanted as (
              select m.line_id, min(greatest(m.valid_from, day.first)) as starts,
                     case when bool_or(m.valid_until is null) then null else max(m.valid_until) end as ends
              from contracts.line_municipality m cross join day
              join contracts.contract c on c.cooperation_id = m.cooperation_id and c.id = m.contract_id
              where m.cooperation_id = ? and m.municipality_id = any (?)
                and (m.valid_until is null or m.valid_until > day.first)
                and (c.valid_until is null or c.valid_until > day.first)
              group by m.line_id),
            own as (
              select o.line_id, o.valid_from, o.period from contracts.line_municipality o
              where o.cooperation_id = ? and o.municipality_id = ?),
            heirs as (
              select w.line_id, w.starts,
                     least(w.ends, (select min(o.valid_from) from own o
                                    where o.line_id = w.line_id and o.valid_from > w.starts)) as ends
              from wanted w
              where not exists (select from own o where o.line_id = w.line_id and o.period @> w.starts))""";

    private static final String COUNT = WANTED + """
            select count(*) as total from heirs""";

    /** Of those that pass, lines for which the old municipalities have different tariffs on the day. */
    private static final String DIFFERENT = WANTED + """
            select count(*) as total from heirs h
            where (select count(distinct t.cents) from contracts.tariff t
                   where t.line_id = h.line_id and t.municipality_id = any (?) and t.period @> h.starts) > 1""";

    private static final String PASS = WANTED + """
            , passed as (
              insert into contracts.line_municipality
                (id, cooperation_id, contract_id, line_id, provider_id, product_id, municipality_id, legal_domain,
                 valid_from, valid_until)
              select gen_random_uuid(), l.cooperation_id, l.contract_id, l.id, l.provider_id, l.product_id, ?,
                     l.legal_domain, h.starts, h.ends
              from heirs h join contracts.contract_line l on l.id = h.line_id
              returning line_id, valid_from, valid_until),
            source as (
              select distinct on (p.line_id) p.line_id, p.valid_from, p.valid_until, t.municipality_id
              from passed p join contracts.tariff t on t.line_id = p.line_id and t.municipality_id = any (?)
               and (t.valid_until is null or t.valid_until > p.valid_from)
              order by p.line_id, array_position(?::uuid[], t.municipality_id)),
            priced as (
              insert into contracts.tariff
                (id, cooperation_id, line_id, provider_id, municipality_id, legal_domain, cents, base, origin,
                 valid_from, valid_until)
              select gen_random_uuid(), t.cooperation_id, t.line_id, t.provider_id, ?, t.legal_domain, t.cents, t.base,
                     t.origin, greatest(t.valid_from, s.valid_from), least(t.valid_until, s.valid_until)
              from source s join contracts.tariff t
                on t.line_id = s.line_id and t.municipality_id = s.municipality_id
               and (t.valid_until is null or t.valid_until > s.valid_from)
               and (s.valid_until is null or t.valid_from < s.valid_until)
              returning line_id, municipality_id, cents, valid_from, valid_until)
            select count(platform.record('contracts.tariff', line_id, 'run',
                     jsonb_build_object('municipality_ids', to_jsonb(array[municipality_id]), 'cents', cents,
                                        'valid_from', valid_from, 'valid_until', valid_until, 'withdrawn', false)))
                   as total
            from priced""";

    private static final String NAME = """
            update contracts.contract_line l
            set municipality_ids = (select array_agg(distinct m.municipality_id)
                                    from contracts.line_municipality m where m.line_id = l.id)
            where l.cooperation_id = ? and not l.municipality_ids @> array[?::uuid]
              and exists (select from contracts.line_municipality m where m.line_id = l.id and m.municipality_id = ?)""";

    @Inject
    private Database database;

    @Override
    public List<Passing> left(Heirs heirs) {
        UUID cooperation = cooperation();
        long lines = database.number(COUNT, heirs.day(), cooperation, heirs.old(), cooperation, heirs.successor());
        if (lines == 0) {
            return List.of();
        }
        long different = database.number(
                DIFFERENT, heirs.day(), cooperation, heirs.old(), cooperation, heirs.successor(), heirs.old());
        return Stream.of(
                        new Passing(MODULE, "opvolging.regels", lines, false),
                        new Passing(MODULE, "opvolging.tarieven", different, true))
                .filter(one -> one.count() > 0)
                .toList();
    }

    @Override
    public void pass(Heirs heirs) {
        UUID cooperation = cooperation();
        UUID successor = heirs.successor();
        database.number(
                PASS,
                heirs.day(),
                cooperation,
                heirs.old(),
                cooperation,
                successor,
                successor,
                heirs.old(),
                heirs.old(),
                successor);
        database.update(NAME, cooperation, successor, successor);
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
