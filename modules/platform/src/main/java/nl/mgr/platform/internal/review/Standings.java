package nl.mgr.platform.internal.review;

/** How organisations stand with the yearly review, as far as row security shows them. */
final class Standings {

    /**
     * Name of each column as its own; parameters: cooperation, cooperation, day. Whoever never signed has a year from the
     * day on which the first of those who are there came.
     */
    static final String ROWS = """
            (select o.id, o.name as organisation, o.kind, o.pointer, count(distinct m.person_id) as people,
                    r.signed_at as last_at, r.signed_by as last_by,
                    (coalesce((r.signed_at at time zone 'Europe/Amsterdam')::date, min(m.valid_from))
                      + interval '1 year')::date as due
             from platform.organisation o
             join platform.membership m on m.organisation_id = o.id and m.cooperation_id is not distinct from ?::uuid
             left join lateral (
               select a.signed_at, a.signed_by from platform.access_review a
               where a.organisation_id = o.id and a.cooperation_id is not distinct from ?::uuid
               order by a.signed_at desc limit 1) r on true
             where m.valid_until is null or m.valid_until > ?
             group by o.id, o.name, o.kind, o.pointer, r.signed_at, r.signed_by) as standing""";

    private Standings() {}
}
