package nl.mgr.contracts.internal.socialreturn;

import java.math.BigDecimal;
import nl.mgr.contracts.SocialReturns.Block;
import nl.mgr.contracts.SocialReturns.Obligation;
import nl.mgr.contracts.SocialReturns.Part;
import nl.mgr.contracts.SocialReturns.Region;
import nl.mgr.contracts.SocialReturns.State;
import nl.mgr.contracts.SocialReturns.Status;
import nl.mgr.contracts.SocialReturns.Unit;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** SQL of what is shown of social return. */
final class SocialReturnLists {

    private static final String COLUMNS = """
            s.id, s.version, s.contract_id, c.number as contract, s.provider_id, p.name as provider, s.year, s.region,
            s.percentage, s.basis_cents, s.basis_source, s.obliged_cents, d.realised, d.waiting, s.status, s.settled_at,
            coalesce(s.settled_by, '') as settled_by, s.reason""";

    private static final String FROM = """
            contracts.social_return s
            join contracts.contract c on c.cooperation_id = s.cooperation_id and c.id = s.contract_id
            join providers.provider_ref p on p.cooperation_id = s.cooperation_id and p.id = s.provider_id
            cross join lateral (
              select coalesce(sum(e.cents) filter (where e.state = 'goedgekeurd'), 0)::bigint as realised,
                     count(*) filter (where e.state = 'aangeleverd') as waiting
              from contracts.social_return_part e
              where e.cooperation_id = s.cooperation_id and e.social_return_id = s.id) d
            """;

    static final String BY_ID = "select " + COLUMNS + " from " + FROM + " where s.id = ?";

    private static final String BLOCK = """
            b.code, b.name, b.cents as value, b.unit, b.by_hours, b.most_years, b.source""";

    /** Parameters: region, last day and first day of the year. */
    static final String BLOCKS = "select " + BLOCK + """
             from contracts.social_return_block b
            where b.region = ? and b.valid_from <= ? and (b.valid_until is null or b.valid_until > ?)
            order by b.position
            """;

    private static final String PART =
            "select e.id, e.social_return_id, s.year, e.provider_id, p.name as provider, " + BLOCK + """
            , e.first_day, e.last_day, e.placed_on, e.hours, e.hours is not null as by_the_week, e.units, e.paid_cents,
            e.cents, e.what, e.state, e.added_at, e.added_by, e.judged_at, coalesce(e.judged_by, '') as judged_by, e.reason
            from contracts.social_return_part e
            join contracts.social_return s on s.cooperation_id = e.cooperation_id and s.id = e.social_return_id
            join contracts.social_return_block b on b.code = e.block
            join providers.provider_ref p on p.cooperation_id = e.cooperation_id and p.id = e.provider_id
            """;

    static final String PART_BY_ID = PART + "where e.id = ?";

    static final String PARTS = PART + "where e.social_return_id = ? order by e.first_day desc, e.id desc";

    private SocialReturnLists() {}

    static ListStatement all() {
        return ListStatement.of(COLUMNS, FROM + " where true")
                .orderedBy("s.year desc, p.name, c.number, s.id")
                .sortable("year", "s.year")
                .sortable("contract", "c.number")
                .sortable("provider", "p.name")
                .sortable("obliged", "s.obliged_cents")
                .sortable("realised", "d.realised")
                .sortable("score", "d.realised::numeric / s.obliged_cents")
                .sortable("status", "s.status")
                .filter("year", "s.year::text = ?")
                .filter("status", "s.status = ?")
                .filter("providerId", "s.provider_id::text = ?")
                .filter("contractId", "s.contract_id::text = ?")
                .containsIn("search", "c.number", "p.name");
    }

    static Obligation obligation(Row row) {
        return new Obligation(
                row.uuid("id"),
                row.number("version"),
                row.uuid("contract_id"),
                row.text("contract"),
                row.uuid("provider_id"),
                row.text("provider"),
                row.integer("year"),
                Region.of(row.text("region")),
                row.decimal("percentage"),
                row.money("basis_cents"),
                row.text("basis_source"),
                row.money("obliged_cents"),
                row.money("realised"),
                row.number("waiting"),
                Status.of(row.text("status")),
                row.optionalInstant("settled_at"),
                row.text("settled_by"),
                row.text("reason"));
    }

    static Block block(Row row) {
        Long most = row.optionalNumber("most_years");
        return new Block(
                row.text("code"),
                row.text("name"),
                row.optionalMoney("value"),
                Unit.of(row.text("unit")),
                row.flag("by_hours"),
                most == null ? null : most.intValue(),
                row.text("source"));
    }

    static Part part(Row row) {
        return new Part(
                row.uuid("id"),
                row.uuid("social_return_id"),
                row.integer("year"),
                row.uuid("provider_id"),
                row.text("provider"),
                block(row),
                row.date("first_day"),
                row.date("last_day"),
                row.optionalDate("placed_on"),
                hours(row),
                row.optionalNumber("units"),
                row.optionalMoney("paid_cents"),
                row.money("cents"),
                row.text("what"),
                State.of(row.text("state")),
                row.instant("added_at"),
                row.text("added_by"),
                row.optionalInstant("judged_at"),
                row.text("judged_by"),
                row.text("reason"));
    }

    private static @Nullable BigDecimal hours(Row row) {
        return row.flag("by_the_week") ? row.decimal("hours") : null;
    }
}
