package nl.mgr.contracts.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.CatalogueFinding;
import nl.mgr.contracts.CatalogueFinding.Rule;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;

/** Looks whether catalogues are complete: all rules over all lines of all municipalities in one statement. */
@ApplicationScoped
class CatalogueCheck {

    /** Parameters: municipalities, day, and once more for tariffs without a line. */
    private static final String FINDINGS = """
            with live as materialized (select r.* from contracts.catalogue_on(?, ?) r), asked as (select ?::date as day)
            select 'LINE_WITHOUT_TARIFF' as rule, r.municipality_id, r.code, r.product, r.product_id, r.provider_name,
                   r.contract_number, r.line_id, a.day, '' as detail
            from live r cross join asked a where r.cents is null
            union all
            select case when count(distinct r.cents) > 1 then 'TWO_PRICES' else 'LINE_TWICE' end, r.municipality_id,
                   min(r.code), min(r.product), r.product_id, min(r.provider_name),
                   string_agg(r.contract_number, ', ' order by r.contract_number),
                   (array_agg(r.line_id order by r.contract_number desc))[1], a.day,
                   string_agg(r.cents::text, '|' order by r.contract_number)
            from live r cross join asked a
            group by r.municipality_id, r.provider_id, r.product_id, a.day having count(*) > 1
            union all
            select 'CODE_TWICE', r.municipality_id, r.code, max(r.product), max(r.product_id::text)::uuid, '', '', null,
                   a.day, string_agg(distinct r.product, '|' order by r.product)
            from live r cross join asked a
            group by r.municipality_id, r.code, a.day having count(distinct r.product_id) > 1
            union all
            select 'TARIFF_ENDS', r.municipality_id, r.code, r.product, r.product_id, r.provider_name,
                   r.contract_number, r.line_id, r.tariff_until - 1, ''
            from live r cross join asked a
            where r.tariff_until <= (a.day + interval '1 month')::date
              and not exists (select from contracts.tariff n where n.line_id = r.line_id
                              and n.municipality_id = r.municipality_id and n.valid_from = r.tariff_until)
              and exists (select from contracts.line_in_force f
                          where f.line_id = r.line_id and f.municipality_id = r.municipality_id
                            and f.valid_from <= r.tariff_until
                            and (f.valid_until is null or f.valid_until > r.tariff_until))
            union all
            select 'PRODUCT_ENDED', r.municipality_id, r.code, min(r.product), r.product_id, '', '', null,
                   min(r.product_until) - 1, count(*)::text
            from live r cross join asked a where r.product_until <= a.day
            group by r.municipality_id, r.code, r.product_id
            union all
            select 'TARIFF_WITHOUT_LINE', t.municipality_id, p.code, p.name, p.id, o.name, c.number, l.id, a.day, ''
            from contracts.tariff t cross join asked a
            join contracts.contract_line l on l.cooperation_id = t.cooperation_id and l.id = t.line_id
            join contracts.contract c on c.cooperation_id = l.cooperation_id and c.id = l.contract_id
            join contracts.product_ref p on p.cooperation_id = l.cooperation_id and p.id = l.product_id
            join providers.provider_ref o on o.cooperation_id = l.cooperation_id and o.id = l.provider_id
            where t.municipality_id = any (?) and t.valid_from <= a.day and (t.valid_until is null or t.valid_until > a.day)
              and c.status <> 'draft' and c.valid_from <= a.day and (c.valid_until is null or c.valid_until > a.day)
              and not exists (select from contracts.line_municipality m
                              where m.line_id = t.line_id and m.municipality_id = t.municipality_id
                                and m.valid_from <= a.day and (m.valid_until is null or m.valid_until > a.day))
            """;

    private static final Comparator<CatalogueFinding> ORDER = Comparator.comparing(CatalogueFinding::rule)
            .thenComparing(CatalogueFinding::code)
            .thenComparing(CatalogueFinding::provider)
            .thenComparing(CatalogueFinding::contractNumber);

    @Inject
    private Database database;

    List<CatalogueFinding> of(List<UUID> municipalities, LocalDate day) {
        return database.list(FINDINGS, CatalogueCheck::finding, municipalities, day, day, municipalities).stream()
                .sorted(ORDER)
                .toList();
    }

    private static CatalogueFinding finding(Row row) {
        String detail = row.optionalText("detail");
        return new CatalogueFinding(
                row.uuid("municipality_id"),
                Rule.valueOf(row.text("rule")),
                row.text("code"),
                row.text("product"),
                row.uuid("product_id"),
                row.text("provider_name"),
                row.text("contract_number"),
                row.optionalUuid("line_id"),
                row.date("day"),
                detail == null || detail.isEmpty() ? List.of() : Arrays.asList(detail.split("\\|")));
    }
}
