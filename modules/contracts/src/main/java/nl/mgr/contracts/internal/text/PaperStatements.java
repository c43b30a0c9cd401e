package nl.mgr.contracts.internal.text;

import java.time.LocalDate;
import nl.mgr.contracts.ContractPapers.Deviation;
import nl.mgr.contracts.ContractPapers.DeviationKind;
import nl.mgr.contracts.ContractPapers.Ground;
import nl.mgr.contracts.ContractPapers.NewDeviation;
import nl.mgr.contracts.ContractPapers.Stand;
import nl.mgr.contracts.ContractPapers.Standing;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Row;

/** On which texts contracts stand and where they deviate, in SQL. */
final class PaperStatements {

    static final String STANDINGS = """
            select s.text_id, t.title || ' ' || t.label as text, s.valid_from, s.ground, s.amendment_id, s.noted_by
            from contracts.contract_standing s
            join contracts.contract_text t on t.cooperation_id = s.cooperation_id and t.id = s.text_id
            where s.contract_id = ? order by s.valid_from desc
            """;

    static final String CONTRACT = """
            select c.number, c.status, c.valid_from,
                   array(select distinct l.legal_domain from contracts.contract_line l where l.contract_id = c.id) as domains
            from contracts.contract c where c.id = ?
            """;

    /** Parameters: id, text, day, ground, amendment, by, at, contract. */
    static final String STAND = """
            insert into contracts.contract_standing
              (id, cooperation_id, contract_id, provider_id, text_id, valid_from, ground, amendment_id, noted_by, noted_at)
            select ?, c.cooperation_id, c.id, c.provider_id, ?, ?, ?, ?::uuid, ?, ? from contracts.contract c where c.id = ?
            on conflict (contract_id, valid_from)
              do update set text_id = excluded.text_id, noted_by = excluded.noted_by, noted_at = excluded.noted_at
            """;

    /** Whether a contract has lines and none is of the law. Parameters: contract, contract, law. */
    static final String OTHER_LAW = """
            select count(*) as total from contracts.contract c
            where c.id = ? and exists (select from contracts.contract_line l where l.contract_id = c.id)
              and not exists (select from contracts.contract_line l where l.contract_id = ? and l.legal_domain = ?)
            """;

    static final String DEVIATE = """
            insert into contracts.contract_deviation
              (id, cooperation_id, contract_id, provider_id, number, kind, words, ground, agreed_on, noted_by, noted_at)
            select ?, c.cooperation_id, c.id, c.provider_id, ?, ?, ?, ?, ?, ?, ? from contracts.contract c where c.id = ?
            on conflict (contract_id, number) where ended_on is null do nothing
            """;

    static final String END =
            "update contracts.contract_deviation set ended_on = ?::date where id = ? and ended_on is null and agreed_on <= ?::date";

    static final String NAME = "select o.name from cooperation.cooperation_ref o where o.id = ?";

    /** Parameters: today, today, today. */
    private static final String STANDS = """
            (select c.id, c.cooperation_id, c.number, c.provider_id, c.status, d.day, s.text_id, s.valid_from,
                    t.title || ' ' || t.label as text, n.label as newer,
                    (n.published_on + interval '6 months')::date as due
             from contracts.contract c
             cross join (select ?::date as day) d
             left join lateral (
               select s.text_id, s.valid_from from contracts.contract_standing s
               where s.cooperation_id = c.cooperation_id and s.contract_id = c.id
                 and (s.valid_from <= d.day or s.valid_from = c.valid_from)
               order by s.valid_from desc limit 1) s on true
             left join contracts.contract_text t on t.cooperation_id = c.cooperation_id and t.id = s.text_id
             left join lateral (
               select n.label, n.published_on from contracts.contract_text n
               where n.cooperation_id = t.cooperation_id and n.title = t.title and n.status = 'vastgesteld'
                 and n.published_on > t.published_on
               order by n.published_on desc limit 1) n on true
             where c.status in ('draft', 'signed') and (c.valid_until is null or c.valid_until > d.day)) x
            join providers.provider_ref p on p.cooperation_id = x.cooperation_id and p.id = x.provider_id
            left join lateral (
              select min(a.number) as running from contracts.amendment a
              join contracts.amendment_change ch on ch.cooperation_id = a.cooperation_id and ch.amendment_id = a.id
              where a.cooperation_id = x.cooperation_id and a.contract_id = x.id and ch.kind = 'tekst'
                and a.status in ('concept', 'voorgelegd')) r on true
            left join lateral (
              select count(*) as deviations from contracts.contract_deviation v
              where v.cooperation_id = x.cooperation_id and v.contract_id = x.id
                and (v.ended_on is null or v.ended_on > x.day)) v on true
            where true
            """;

    private static final String DEVIATIONS = """
            contracts.contract_deviation v
            cross join (select ?::date as day) d
            join contracts.contract c on c.cooperation_id = v.cooperation_id and c.id = v.contract_id
            join providers.provider_ref p on p.cooperation_id = v.cooperation_id and p.id = v.provider_id
            where true
            """;

    private PaperStatements() {}

    static ListStatement stands(LocalDate today) {
        return ListStatement.of("""
                        x.id, x.number, x.provider_id, p.name as provider, x.text_id, x.text, x.valid_from, x.newer, x.due,
                        r.running, v.deviations""", STANDS, today)
                .orderedBy("x.newer is null, x.due, x.number, x.id")
                .sortable("contract", "x.number")
                .sortable("provider", "p.name")
                .sortable("text", "x.text")
                .sortable("due", "x.due")
                .sortable("deviations", "v.deviations")
                .containsIn("search", "x.number", "p.name")
                .filter("text", "x.text_id = ?", ListStatement::id)
                .filter("state", "case ? when 'achter' then x.newer is not null else x.text_id is null end");
    }

    static ListStatement deviations(LocalDate today) {
        return ListStatement.of("""
                        v.id, v.contract_id, c.number as contract, p.name as provider, v.number, v.kind, v.words, v.ground,
                        v.agreed_on, v.ended_on, v.noted_by""", DEVIATIONS, today)
                .orderedBy("c.number, string_to_array(v.number, '.')::int[], v.agreed_on desc, v.id")
                .sortable("contract", "c.number")
                .sortable("provider", "p.name")
                .sortable("number", "string_to_array(v.number, '.')::int[]")
                .sortable("kind", "v.kind")
                .sortable("agreed", "v.agreed_on")
                .containsIn("search", "c.number", "p.name", "v.words")
                .filter("kind", "v.kind = ?")
                .filter("contract", "v.contract_id = ?", ListStatement::id)
                .filter("state", "(? = 'nu') = (v.ended_on is null or v.ended_on > d.day)");
    }

    static Standing standing(Row row) {
        return new Standing(
                row.uuid("text_id"),
                row.text("text"),
                row.date("valid_from"),
                Ground.of(row.text("ground")),
                row.optionalUuid("amendment_id"),
                row.text("noted_by"));
    }

    static Stand stand(Row row) {
        Long running = row.optionalNumber("running");
        return new Stand(
                row.uuid("id"),
                row.text("number"),
                row.uuid("provider_id"),
                row.text("provider"),
                row.optionalUuid("text_id"),
                row.optionalText("text"),
                row.optionalDate("valid_from"),
                row.optionalText("newer"),
                row.optionalDate("due"),
                running == null ? null : running.intValue(),
                row.integer("deviations"));
    }

    static Deviation deviation(Row row) {
        return new Deviation(
                row.uuid("id"),
                row.uuid("contract_id"),
                row.text("contract"),
                row.text("provider"),
                new NewDeviation(
                        row.text("number"),
                        DeviationKind.of(row.text("kind")),
                        row.text("words"),
                        row.text("ground"),
                        row.date("agreed_on")),
                row.optionalDate("ended_on"),
                row.text("noted_by"));
    }
}
