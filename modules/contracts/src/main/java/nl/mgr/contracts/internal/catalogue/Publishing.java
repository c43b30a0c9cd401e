package nl.mgr.contracts.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Month;

/**
 * Freezes catalogues: the lines of any number of municipalities are read, numbered, hashed and written by one statement,
 * so that what is written is what was hashed.
 */
@ApplicationScoped
public class Publishing {

    /** Who published when nobody did: a word of the record, in Dutch as all records are. */
    private static final String BY_ITSELF = "automatisch";

    /** Municipalities that take part on the day and have no publication of the month. Parameters: day, day, day, cooperation. */
    private static final String DUE = """
            select distinct p.municipality_id from cooperation.participation_ref p
            where p.software_module = 'contracts' and p.legal_domain is not null
              and p.valid_from <= ? and (p.valid_until is null or p.valid_until > ?)
              and not exists (select from contracts.catalogue_publication c
                              where c.cooperation_id = p.cooperation_id and c.municipality_id = p.municipality_id
                                and c.month = ?)
              and p.cooperation_id = ?
            """;

    private static final String PUBLISH =
            "with wanted as (select * from unnest(?::uuid[], ?::uuid[]) as w (municipality_id, id)),\n"
                    + " live as materialized (select r.*, row_number() over (partition by r.municipality_id order by "
                    + CatalogueLists.ORDER + ") as position, " + CatalogueLists.TEXT + """
             as text from contracts.catalogue_on(?, ?) r
            ), blocked as (
              select l.municipality_id from live l where l.cents is null
              union select l.municipality_id from live l
              group by l.municipality_id, l.code having count(distinct l.product_id) > 1
              union select l.municipality_id from live l
              group by l.municipality_id, l.provider_id, l.product_id having count(distinct l.cents) > 1
            ), content as (
              select w.municipality_id, w.id, count(l.line_id) as lines,
                     encode(sha256(convert_to(coalesce(string_agg(l.text, E',\\n' order by l.position), ''), 'UTF8')), 'hex')
                       as sha256
              from wanted w left join live l on l.municipality_id = w.municipality_id
              where w.municipality_id not in (select b.municipality_id from blocked b)
              group by w.municipality_id, w.id
            ), head as (
              insert into contracts.catalogue_publication
                (id, cooperation_id, municipality_id, municipality_code, municipality_name, month, number, previous_id,
                 legal_domains, lines, sha256, published_at, published_by)
              select c.id, a.cooperation_id, c.municipality_id, m.cbs_code, m.name, a.month,
                     (select coalesce(max(p.number), 0) + 1 from contracts.catalogue_publication p
                      where p.cooperation_id = a.cooperation_id and p.municipality_id = c.municipality_id),
                     (select p.id from contracts.catalogue_publication p
                      where p.cooperation_id = a.cooperation_id and p.municipality_id = c.municipality_id
                        and p.month <= a.month order by p.month desc, p.number desc limit 1),
                     (select array_agg(distinct p.legal_domain order by p.legal_domain)
                      from cooperation.participation_ref p
                      where p.cooperation_id = a.cooperation_id and p.municipality_id = c.municipality_id
                        and p.software_module = 'contracts' and p.legal_domain is not null
                        and p.valid_from <= a.month and (p.valid_until is null or p.valid_until > a.month)),
                     c.lines, c.sha256, a.published_at, a.published_by
              from content c
              cross join (select ?::uuid as cooperation_id, ?::date as month, ?::timestamptz as published_at,
                                 ?::text as published_by) a
              join cooperation.municipality_ref m on m.id = c.municipality_id
              where c.sha256 is distinct from
                    (select p.sha256 from contracts.catalogue_publication p
                     where p.cooperation_id = a.cooperation_id and p.municipality_id = c.municipality_id
                       and p.month = a.month order by p.number desc limit 1)
              returning id, municipality_id, number
            ), frozen as (
              insert into contracts.catalogue_row
                (publication_id, position, cooperation_id, municipality_id, line_id, contract_id, contract_number,
                 provider_id, provider_number, provider_name, agb_code, product_id, code, product, category,
                 category_name, legal_domain, unit, variant, cents, tariff_from, tariff_until, cak_code)
              select h.id, l.position, l.cooperation_id, l.municipality_id, l.line_id, l.contract_id, l.contract_number,
                     l.provider_id, l.provider_number, l.provider_name, l.agb_code, l.product_id, l.code, l.product,
                     l.category, l.category_name, l.legal_domain, l.unit, l.variant, l.cents, l.tariff_from,
                     l.tariff_until, l.cak_code
              from head h join live l on l.municipality_id = h.municipality_id
            )
            select h.id, h.municipality_id, h.number from head h
            """;

    /** A publication that was added. */
    public record Published(UUID id, UUID municipalityId, long number) {}

    @Inject
    private Database database;

    /**
     * Adds a publication for each of the municipalities whose catalogue differs from the last one of the month and has
     * nothing in the way. All of them take part on its first day.
     *
     * @param at when it was published
     */
    @Transactional
    public List<Published> publish(List<UUID> municipalities, Month month, Instant at) {
        Actor actor = ActorContext.current();
        UUID cooperation = actor.requireCooperation();
        database.alone("catalogue", cooperation);
        return database.list(
                PUBLISH,
                row -> new Published(row.uuid("id"), row.uuid("municipality_id"), row.number("number")),
                municipalities,
                municipalities.stream().map(each -> Ids.next()).toList(),
                municipalities,
                month,
                cooperation,
                month,
                at,
                actor.kind() == ActorKind.SYSTEM ? BY_ITSELF : actor.name());
    }

    /** As {@link #publish}, for all that take part and have none of the month yet. */
    @Transactional
    public List<Published> publishDue(Month month, Instant at) {
        List<UUID> due = due(month);
        return due.isEmpty() ? List.of() : publish(due, month, at);
    }

    /** Municipalities that take part on the first day of the month and have no publication of it. */
    @Transactional
    List<UUID> due(Month month) {
        return database.list(
                DUE,
                row -> row.uuid("municipality_id"),
                month,
                month,
                month,
                ActorContext.current().requireCooperation());
    }
}
