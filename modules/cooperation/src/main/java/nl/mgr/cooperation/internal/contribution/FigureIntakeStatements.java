package nl.mgr.cooperation.internal.contribution;

/** Rows of a file beside the figures that are there. A figure is known by its year, kind, law and municipality. */
final class FigureIntakeStatements {

    private static final String GIVEN = """
            with given as materialized (
              select r.row_number, r.id, (r.cells ->> 'jaar')::bigint as year, r.cells ->> 'soort' as kind,
                r.cells ->> 'wet' as domain, r.cells ->> 'gemeente' as code, m.id as municipality,
                (r.cells ->> 'cijfer')::bigint as figure,
                case r.cells ->> 'zekerheid' when 'bekend' then 'known' else 'assumed' end as state,
                trim(r.cells ->> 'bron') as source
              from platform.import_row_ref r left join cooperation.municipality m on m.cbs_code = r.cells ->> 'gemeente'
              where r.run_id = ?)
            """;

    static final String YEARS = GIVEN + """
            select distinct g.year from given g where g.year is not null order by g.year""";

    static final String WANTED = GIVEN + """
            select distinct g.kind, g.year, g.domain from given g
            where g.kind is not null and g.year is not null order by g.kind, g.year, g.domain""";

    static final String INHABITANTS_BY_LAW = GIVEN + """
            select g.row_number, g.domain as value from given g
            where g.kind = 'inwoners' and g.domain is not null order by g.row_number""";

    static final String UNKNOWN = GIVEN + """
            select g.row_number, g.code as value from given g
            where g.code is not null and g.municipality is null order by g.row_number""";

    static final String CLOSED = GIVEN + """
            select g.row_number, g.year::text as value from given g
            join cooperation.closed_year c on c.cooperation_id = ? and c.year = g.year
            order by g.row_number""";

    static final String TWICE = GIVEN + """
            select g.row_number, g.code as value, min(o.row_number) as first_row from given g
            join given o on o.row_number < g.row_number and o.year = g.year and o.kind = g.kind
              and o.domain is not distinct from g.domain and o.code = g.code
            group by g.row_number, g.code order by g.row_number""";

    /** Parameters: run, year, those of whom a figure of that year can be asked. */
    static final String ELSEWHERE = GIVEN + """
            select g.row_number, g.code as value from given g
            where g.year = ? and g.municipality is not null and not g.municipality = any (?) order by g.row_number""";

    /** Parameters: run, kind, year, law, those whose figure a module knows. */
    static final String SUPPLIED = GIVEN + """
            select g.row_number, g.figure::text as value from given g
            where g.kind = ? and g.year = ? and g.domain is not distinct from ?::text and g.figure is not null
              and g.municipality = any (?)
            order by g.row_number""";

    private static final String THERE = """
            cooperation.key_figure f on f.cooperation_id = ? and f.year = g.year and f.kind = g.kind
              and f.legal_domain is not distinct from g.domain and f.municipality_id = g.municipality""";

    static final String COUNT = GIVEN + """
            select count(*) filter (where f.id is null) as fresh,
              count(*) filter (where (f.value, f.state, f.source) is distinct from (g.figure, g.state, g.source)
                and f.id is not null) as changed,
              count(*) as total
            from given g left join\s""" + THERE;

    static final String APPLY = GIVEN + """
            insert into cooperation.key_figure as f
              (id, cooperation_id, municipality_id, year, kind, legal_domain, value, state, source)
            select g.id, ?, g.municipality, g.year, g.kind, g.domain, g.figure, g.state, g.source from given g
            on conflict on constraint key_figure_once do update
            set value = excluded.value, state = excluded.state, source = excluded.source
            where (f.value, f.state, f.source) is distinct from (excluded.value, excluded.state, excluded.source)""";

    private FigureIntakeStatements() {}
}
