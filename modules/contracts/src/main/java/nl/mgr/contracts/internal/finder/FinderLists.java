package nl.mgr.contracts.internal.finder;

import java.time.LocalDate;
import nl.mgr.contracts.CareKind;
import nl.mgr.contracts.CareOffer;
import nl.mgr.contracts.EntryReport;
import nl.mgr.contracts.FinderEntry;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** What is found, in SQL. Which lines these are says {@code contracts.find_care}; what they are is read here, as the actor. */
final class FinderLists {

    /** Parameters: twice the moment from which on things are sure, moment, its day. */
    private static final String OFFER = """
            select f.line_id, f.km, f.total, l.contract_id, l.provider_id, o.name as provider, l.product_id, p.code,
                   p.name as product, g.name as kind, l.legal_domain, coalesce(t.towns, '') as towns,
                   coalesce(e.description, '') as description, coalesce(e.target_words, '') as target_words, e.age_from,
                   e.age_until, e.vouched_at, coalesce(e.vouched_by, '') as vouched_by,
                   coalesce(e.vouched_at >= ?, false) as vouched_sure, a.waiting_weeks, a.free_places, a.noted_at,
                   coalesce(a.noted_at >= ?, false) as noted_sure, s.starts_at, s.ends_on, r.reports
            """;

    private static final String READ = """
            join contracts.contract_line l on l.id = f.line_id
            join contracts.product p on p.cooperation_id = l.cooperation_id and p.id = l.product_id
            join contracts.product_category g on g.legal_domain = p.legal_domain and g.code = p.category
            join providers.provider_ref o on o.cooperation_id = l.cooperation_id and o.id = l.provider_id
            left join contracts.finder_entry e
              on e.cooperation_id = l.cooperation_id and e.provider_id = l.provider_id and e.product_id = l.product_id
            left join lateral (
              select string_agg(distinct x.town, ', ' order by x.town) as towns from providers.site_ref x
              where x.cooperation_id = l.cooperation_id and x.provider_id = l.provider_id) t on true
            left join lateral (
              select n.waiting_weeks, n.free_places, n.noted_at from contracts.availability n
              where n.line_id = l.id and (n.municipality_id is null or n.municipality_id = f.municipality_id)
              order by n.noted_at desc limit 1) a on true
            left join lateral (
              select n.starts_at, n.ends_on from contracts.admission_stop n
              where n.line_id = l.id and (n.municipality_id is null or n.municipality_id = f.municipality_id)
                and n.starts_at <= ? and (n.ends_on is null or n.ends_on > ?)
              order by n.starts_at limit 1) s on true
            cross join lateral (
              select count(*) as reports from contracts.entry_remark n
              where n.cooperation_id = l.cooperation_id and n.provider_id = l.provider_id
                and n.product_id = l.product_id and n.kind = 'gemeld'
                and not exists (select from contracts.entry_remark d
                                where d.report_id = n.report_id and d.kind = 'gesloten')) r
            """;

    /** Parameters: sure, sure; those of the function; moment, day. */
    static final String FOUND = OFFER + """
            from contracts.find_care(?, ?, ?, ?, ?, ?, ?, ?, ?::bigint, ?::bigint, ?::bigint, ?::int, ?::int)
              with ordinality as f (line_id, municipality_id, km, total, place)
            """ + READ + " order by f.place";

    /** Lines {@code i} with the distance from a municipality. Parameter: its code. */
    private static final String AWAY = """
            from (select i.line_id, i.municipality_id, 1::bigint as total, (
                    select round(min(contracts.kilometres(h.latitude, h.longitude, m.latitude, m.longitude)))
                    from providers.site_ref x join contracts.municipality_point m on lower(m.name) = lower(x.town)
                    join contracts.municipality_point h on h.cbs_code = ?
                    where x.cooperation_id = i.cooperation_id and x.provider_id = i.provider_id) as km
            """;

    /** Parameters: sure, sure; municipality code, lines, municipalities, day, day; moment, day. */
    static final String LINES = OFFER + AWAY + """
                  from (select distinct on (k.line_id) k.* from contracts.line_in_force k
                        where k.line_id = any (?) and k.municipality_id = any (?) and k.valid_from <= ?
                          and (k.valid_until is null or k.valid_until > ?)
                        order by k.line_id, k.valid_from desc) i) f
            """ + READ;

    /**
     * All that is in force, each product of a provider once, as the function has it. Parameters: sure, sure; municipality
     * code, municipalities, day, day; moment, day; age three times, weeks twice, kilometres twice, how many, after how many.
     */
    static final String ALL = "select y.*, count(*) over () as everything from (" + OFFER + AWAY + """
                  from (select distinct on (k.provider_id, k.product_id) k.* from contracts.line_in_force k
                        where k.municipality_id = any (?) and k.valid_from <= ?
                          and (k.valid_until is null or k.valid_until > ?)
                        order by k.provider_id, k.product_id, k.valid_from desc, k.line_id) i) f
            """ + READ + """
            ) y
            where (?::bigint is null or (y.age_from is null or y.age_from <= ?::bigint)
                                        and (y.age_until is null or y.age_until >= ?::bigint))
              and (?::bigint is null or y.waiting_weeks <= ?::bigint) and (?::bigint is null or y.km <= ?::bigint)
            order by y.product, y.provider, y.line_id limit ?::int offset ?::int
            """;

    /** What lines are of, in force or not, as far as the actor sees them. Parameter: lines. */
    static final String NAMES = """
            select l.id, p.name as product, o.name as provider
            from contracts.contract_line l
            join contracts.product p on p.cooperation_id = l.cooperation_id and p.id = l.product_id
            join providers.provider_ref o on o.cooperation_id = l.cooperation_id and o.id = l.provider_id
            where l.id = any (?)
            """;

    /** Parameter: providers. */
    static final String ORGANISATIONS =
            "select id, number, name, kvk_number, agb_code from providers.provider_ref where id = any (?)";

    /** Parameter: providers. */
    static final String SITES = """
            select id, provider_id, name, town from providers.site_ref where provider_id = any (?) order by town, name, id
            """;

    /** Parameters: municipalities, day, day. */
    static final String KINDS = """
            select p.legal_domain, p.category, g.name, count(distinct (i.provider_id, i.product_id)) as offers
            from contracts.line_in_force i
            join contracts.product p on p.cooperation_id = i.cooperation_id and p.id = i.product_id
            join contracts.product_category g on g.legal_domain = p.legal_domain and g.code = p.category
            where i.municipality_id = any (?) and i.valid_from <= ? and (i.valid_until is null or i.valid_until > ?)
            group by p.legal_domain, p.category, g.name order by p.legal_domain, g.name
            """;

    /** Parameters: provider, product. */
    static final String REPORTS = """
            select n.report_id, n.municipality_id, m.name as municipality, n.words, n.noted_at,
                   coalesce(a.words, '') as answer, a.noted_at as answered_at
            from contracts.entry_remark n
            join cooperation.municipality_ref m on m.id = n.municipality_id
            left join lateral (select d.words, d.noted_at from contracts.entry_remark d
                               where d.report_id = n.report_id and d.kind = 'beantwoord'
                               order by d.noted_at desc limit 1) a on true
            where n.provider_id = ? and n.product_id = ? and n.kind = 'gemeld'
              and not exists (select from contracts.entry_remark d where d.report_id = n.report_id and d.kind = 'gesloten')
            order by n.noted_at desc, n.id
            """;

    /** Parameters: sure, provider, day, day. */
    static final String ENTRIES = """
            select l.provider_id, l.product_id, p.code, p.name as product, p.legal_domain,
                   coalesce(e.version, 0) as version, coalesce(e.description, '') as description,
                   coalesce(e.target_words, '') as target_words, e.age_from, e.age_until, e.vouched_at,
                   coalesce(e.vouched_by, '') as vouched_by, coalesce(e.vouched_at >= ?, false) as sure, r.reports
            from (select distinct i.cooperation_id, i.provider_id, i.product_id
                  from contracts.contract_line i
                  join contracts.contract c on c.cooperation_id = i.cooperation_id and c.id = i.contract_id
                  where i.provider_id = ? and c.status = 'signed' and c.valid_from <= ?
                    and (c.valid_until is null or c.valid_until > ?)) l
            join contracts.product p on p.cooperation_id = l.cooperation_id and p.id = l.product_id
            left join contracts.finder_entry e
              on e.cooperation_id = l.cooperation_id and e.provider_id = l.provider_id and e.product_id = l.product_id
            cross join lateral (
              select count(*) as reports from contracts.entry_remark n
              where n.cooperation_id = l.cooperation_id and n.provider_id = l.provider_id
                and n.product_id = l.product_id and n.kind = 'gemeld'
                and not exists (select from contracts.entry_remark d
                                where d.report_id = n.report_id and d.kind <> 'gemeld')) r
            order by p.name, p.code
            """;

    private FinderLists() {}

    static CareOffer offer(Row row) {
        return new CareOffer(
                row.uuid("line_id"),
                row.uuid("contract_id"),
                row.uuid("provider_id"),
                row.text("provider"),
                row.uuid("product_id"),
                row.text("code"),
                row.text("product"),
                row.text("kind"),
                LegalDomain.of(row.text("legal_domain")),
                row.text("towns"),
                row.optionalNumber("km"),
                row.text("description"),
                row.text("target_words"),
                row.optionalNumber("age_from"),
                row.optionalNumber("age_until"),
                row.optionalInstant("vouched_at"),
                row.text("vouched_by"),
                row.flag("vouched_sure"),
                row.optionalNumber("waiting_weeks"),
                row.optionalNumber("free_places"),
                row.optionalInstant("noted_at"),
                row.flag("noted_sure"),
                row.optionalInstant("starts_at"),
                last(row),
                row.number("reports"));
    }

    private static @Nullable LocalDate last(Row row) {
        LocalDate until = row.optionalDate("ends_on");
        return until == null ? null : until.minusDays(1);
    }

    static CareKind kind(Row row) {
        return new CareKind(
                LegalDomain.of(row.text("legal_domain")), row.text("category"), row.text("name"), row.number("offers"));
    }

    static EntryReport report(Row row) {
        return new EntryReport(
                row.uuid("report_id"),
                row.uuid("municipality_id"),
                row.text("municipality"),
                row.text("words"),
                row.instant("noted_at"),
                row.text("answer"),
                row.optionalInstant("answered_at"));
    }

    static FinderEntry entry(Row row) {
        return new FinderEntry(
                row.uuid("provider_id"),
                row.uuid("product_id"),
                row.text("code"),
                row.text("product"),
                LegalDomain.of(row.text("legal_domain")),
                row.number("version"),
                row.text("description"),
                row.text("target_words"),
                row.optionalNumber("age_from"),
                row.optionalNumber("age_until"),
                row.optionalInstant("vouched_at"),
                row.text("vouched_by"),
                row.flag("sure"),
                row.number("reports"));
    }
}
