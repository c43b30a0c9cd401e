package nl.mgr.contracts.internal.sheet;

import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.ListStatement;

/** SQL of tariff sheets: every line in force on the day, with the tariff of that day and the one before it. */
final class SheetLists {

    /** Parameters: provider, day, day, day, day. */
    private static final String FROM = """
            (select distinct i.cooperation_id, i.line_id, i.contract_id, i.municipality_id, i.product_id
             from contracts.line_in_force i
             where i.provider_id = ? and i.valid_from <= ? and (i.valid_until is null or i.valid_until > ?)) f
            join contracts.contract c on c.cooperation_id = f.cooperation_id and c.id = f.contract_id
            join contracts.product_ref p on p.cooperation_id = f.cooperation_id and p.id = f.product_id
            join cooperation.municipality_ref m on m.id = f.municipality_id
            left join contracts.tariff t on t.line_id = f.line_id and t.municipality_id = f.municipality_id
              and t.valid_from <= ? and (t.valid_until is null or t.valid_until > ?)
            left join contracts.tariff b on b.line_id = t.line_id and b.municipality_id = t.municipality_id
              and b.valid_until = t.valid_from
            where true""";

    static final String HEAD = """
            select o.id, o.number, o.name, o.agb_code, (select count(t.id) from %1$s) as tariffs,
                   (select count(distinct f.product_id) from %1$s) as products,
                   (select min(n.valid_from) from contracts.tariff n where n.provider_id = o.id and n.valid_from > ?) as next
            from providers.provider_ref o where o.id = ?""".formatted(FROM);

    private SheetLists() {}

    static ListStatement rows(UUID provider, LocalDate day) {
        return ListStatement.of("""
                        f.line_id, f.contract_id, c.number as contract, m.name as municipality, f.product_id, p.code,
                        p.name as product, p.unit, t.cents, b.cents as before, t.valid_from, t.valid_until""", FROM, provider, day, day, day, day)
                .orderedBy("p.code, m.name, c.number, f.line_id")
                .sortable("code", "p.code")
                .sortable("product", "p.name")
                .sortable("municipality", "m.name")
                .sortable("contract", "c.number")
                .sortable("amount", "t.cents")
                .sortable("before", "b.cents")
                .sortable("from", "t.valid_from")
                .containsIn("search", "p.code", "p.name", "m.name", "c.number");
    }
}
