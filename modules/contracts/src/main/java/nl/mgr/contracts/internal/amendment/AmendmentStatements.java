package nl.mgr.contracts.internal.amendment;

import nl.mgr.contracts.Amendments.Reason;
import nl.mgr.contracts.Amendments.Status;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Row;

/** Amendments in SQL. */
final class AmendmentStatements {

    static final String CONTRACT = """
            select c.number, c.status, c.provider_id, c.valid_from, c.valid_until from contracts.contract c where c.id = ?
            """;

    static final String NUMBER =
            "select coalesce(max(a.number), 0) + 1 as total from contracts.amendment a where a.contract_id = ?";

    static final String ADD = """
            insert into contracts.amendment (id, cooperation_id, contract_id, contract_number, provider_id, number, reason, title,
              text, effective_from, municipalities_consent, status, made_by, made_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'concept', ?, ?)
            """;

    static final String CHANGE = """
            update contracts.amendment
            set reason = ?, title = ?, text = ?, effective_from = ?, municipalities_consent = ?, version = version + 1
            where id = ? and version = ? and status = 'concept'
            """;

    static final String ADD_CHANGE = """
            insert into contracts.amendment_change (id, cooperation_id, amendment_id, contract_id, provider_id, kind, line_id,
              product_id, municipality_id, legal_domain, new_cents, new_last, text_id)
            select ?, a.cooperation_id, a.id, a.contract_id, a.provider_id, ?, l.id, l.product_id, ?::uuid, l.legal_domain,
                   ?::bigint, ?::date, ?::uuid
            from contracts.amendment a left join contracts.contract_line l on l.id = ?::uuid
            where a.id = ?
            """;

    static final String DROP_CHANGE = "delete from contracts.amendment_change where amendment_id = ? and id = ?";

    /** Those that it is about: named in a change, or with a line in the contract when something of all of it changes. */
    static final String CONCERNED = """
            update contracts.amendment a set municipality_ids = array(
              select x.id from (
                select c.municipality_id as id from contracts.amendment_change c
                where c.amendment_id = a.id and c.municipality_id is not null
                union
                select m.municipality_id from contracts.line_municipality m
                where m.contract_id = a.contract_id and (m.valid_until is null or m.valid_until > a.effective_from)
                  and exists (select from contracts.amendment_change c where c.amendment_id = a.id and c.kind in ('einde', 'tekst'))) x
              order by x.id)
            where a.id = ?
            """;

    static final String FREEZE = """
            update contracts.amendment_change set old_cents = ?::bigint, old_last = ?::date, old_text_id = ?::uuid, frozen_at = ?
            where id = ?
            """;

    static final String PROPOSE = """
            update contracts.amendment
            set status = 'voorgelegd', sha256 = ?, proposed_by = ?, proposed_by_id = ?, proposed_at = ?, version = version + 1
            where id = ? and status = 'concept'
            """;

    static final String END = """
            update contracts.amendment set status = ?, version = version + 1
            where id = ? and status in ('concept', 'voorgelegd')
            """;

    static final String SIGN = """
            update contracts.amendment set status = 'getekend', signed_at = ?, version = version + 1
            where id = ? and status = 'voorgelegd'
            """;

    static final String DECIDE = """
            insert into contracts.amendment_consent (id, cooperation_id, amendment_id, contract_id, provider_id, party,
              municipality_id, decision, signed_name, signed_role, statement, reason, sha256, person_id, at)
            select ?, a.cooperation_id, a.id, a.contract_id, a.provider_id, ?, ?::uuid, ?, ?, ?, ?, ?, a.sha256, ?::uuid, ?
            from contracts.amendment a where a.id = ?
            """;

    static final String HEAD = """
            select a.id, a.version, a.contract_id, a.contract_number as contract, a.number, a.title, a.provider_id,
                   p.name as provider, a.reason, a.text, a.effective_from, a.municipalities_consent, a.status, a.made_by,
                   a.made_at, a.sha256, a.proposed_by, a.proposed_by_id, a.proposed_at, a.signed_at,
                   coalesce(c.valid_from, a.effective_from) as contract_first
            from contracts.amendment a
            join providers.provider_ref p on p.cooperation_id = a.cooperation_id and p.id = a.provider_id
            left join contracts.contract c on c.cooperation_id = a.cooperation_id and c.id = a.contract_id
            where a.id = ?
            """;

    static final String SEATS = """
            select 1 as place, 'aanbieder' as party, null::uuid as municipality_id, p.name
            from contracts.amendment a
            join providers.provider_ref p on p.cooperation_id = a.cooperation_id and p.id = a.provider_id
            where a.id = ? and a.proposed_at is not null
            union all
            select 2, 'gemeente', r.id, r.name
            from contracts.amendment a join cooperation.municipality_ref r on r.id = any (a.municipality_ids)
            where a.id = ? and a.proposed_at is not null and a.municipalities_consent
            union all
            select 3, 'cooperatie', null, o.name
            from contracts.amendment a join cooperation.cooperation_ref o on o.id = a.cooperation_id
            where a.id = ? and a.proposed_at is not null
            order by 1, 4
            """;

    static final String DECISIONS = """
            select c.party, c.municipality_id, c.decision, c.signed_name, c.signed_role, c.statement, c.reason, c.sha256,
                   c.person_id, c.at
            from contracts.amendment_consent c where c.amendment_id = ? order by c.at, c.id
            """;

    /** With what is there now, on the day of the amendment. */
    static final String CHANGES = """
            select ch.id, ch.kind, ch.line_id, ch.municipality_id, ch.legal_domain, ch.old_cents, ch.new_cents, ch.old_last,
                   ch.new_last, ch.frozen_at, coalesce(d.code || ' ' || d.name, '') as product, d.unit,
                   coalesce(r.name, '') as municipality,
                   case ch.kind when 'tarief' then (
                     select t.cents from contracts.tariff t
                     where t.line_id = ch.line_id and t.municipality_id = ch.municipality_id
                       and t.valid_from <= a.effective_from
                       and (t.valid_until is null or t.valid_until > a.effective_from)) end as cents_now,
                   case ch.kind when 'einde' then k.valid_until - 1 end as last_now,
                   ch.text_id, w.title || ' ' || w.label as text_name, ch.old_text_id, o.title || ' ' || o.label as old_text_name,
                   n.id as text_now_id, n.title || ' ' || n.label as text_now_name
            from contracts.amendment_change ch
            join contracts.amendment a on a.cooperation_id = ch.cooperation_id and a.id = ch.amendment_id
            left join contracts.contract k on k.cooperation_id = ch.cooperation_id and k.id = ch.contract_id
            left join contracts.product d on d.cooperation_id = ch.cooperation_id and d.id = ch.product_id
            left join cooperation.municipality_ref r on r.id = ch.municipality_id
            left join contracts.contract_text w on w.cooperation_id = ch.cooperation_id and w.id = ch.text_id
            left join contracts.contract_text o on o.cooperation_id = ch.cooperation_id and o.id = ch.old_text_id
            left join contracts.contract_text n on n.id = (
              select s.text_id from contracts.contract_standing s
              where ch.kind = 'tekst' and s.contract_id = ch.contract_id and s.valid_from <= a.effective_from
              order by s.valid_from desc limit 1)
            where ch.amendment_id = ?
            order by case ch.kind when 'tekst' then 0 when 'einde' then 1 when 'gemeente_erbij' then 2 else 3 end, d.code, r.name,
                     ch.id
            """;

    static final String LINE = """
            select d.code || ' ' || d.name as product, l.legal_domain, l.contract_id from contracts.contract_line l
            join contracts.product d on d.cooperation_id = l.cooperation_id and d.id = l.product_id
            where l.id = ?
            """;

    /** Where a line holds on a day. Parameters: line, day, day. */
    static final String PLACES = """
            select distinct m.municipality_id, r.name from contracts.line_municipality m
            join cooperation.municipality_ref r on r.id = m.municipality_id
            where m.line_id = ? and m.valid_from <= ? and (m.valid_until is null or m.valid_until > ?)
            order by r.name
            """;

    static final String TAKES_PART = """
            select count(*) as total from cooperation.participation_ref p
            where p.software_module = 'contracts' and p.cooperation_id = ? and p.municipality_id = ? and p.legal_domain = ?
              and p.valid_from <= ? and (p.valid_until is null or p.valid_until > ?)
            """;

    static final String NAME = "select r.name from cooperation.municipality_ref r where r.id = ?";

    static final String MUNICIPALITIES = """
            select m.id from contracts.amendment a cross join unnest(a.municipality_ids) as m(id) where a.id = ?
            """;

    private AmendmentStatements() {}

    static ListStatement list() {
        return ListStatement.of("""
                        a.id, a.contract_id, a.contract_number as contract, a.number, a.title, a.provider_id,
                        p.name as provider, a.reason, a.effective_from, a.status
                        """, """
                        contracts.amendment a
                        join providers.provider_ref p on p.cooperation_id = a.cooperation_id and p.id = a.provider_id
                        where true""")
                .orderedBy("a.effective_from desc, a.contract_number, a.number desc, a.id")
                .sortable("contract", "a.contract_number")
                .sortable("number", "a.number")
                .sortable("title", "a.title")
                .sortable("provider", "p.name")
                .sortable("reason", "a.reason")
                .sortable("effective", "a.effective_from")
                .sortable("status", "a.status")
                .containsIn("search", "a.contract_number", "a.title", "p.name")
                .filter("status", "a.status = ?")
                .filter("reason", "a.reason = ?")
                .filter("contractId", "a.contract_id = ?", ListStatement::id)
                .filter("series", "a.series_id = ?", ListStatement::id);
    }

    static nl.mgr.contracts.Amendments.Row row(Row row) {
        return new nl.mgr.contracts.Amendments.Row(
                row.uuid("id"),
                row.uuid("contract_id"),
                row.text("contract"),
                row.integer("number"),
                row.text("title"),
                row.uuid("provider_id"),
                row.text("provider"),
                Reason.of(row.text("reason")),
                row.date("effective_from"),
                Status.of(row.text("status")));
    }
}
