package nl.mgr.contracts.internal.tariff;

import java.time.LocalDate;
import nl.mgr.contracts.Tariffs.DatedTariff;
import nl.mgr.contracts.Unit;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Row;

/** Tariffs of a day over all lines in force, in SQL; whose they are decides row security. */
final class TariffLists {

    private TariffLists() {}

    static ListStatement on(LocalDate day) {
        return ListStatement.of("""
                        t.id, m.cbs_code, m.name as municipality, c.number as contract, o.number as provider_number,
                        o.name as provider, f.legal_domain, p.code, p.name as product, p.unit, t.cents, t.valid_from,
                        t.valid_until""", """
                        (select distinct i.cooperation_id, i.line_id, i.contract_id, i.municipality_id, i.product_id,
                                i.provider_id, i.legal_domain
                         from contracts.line_in_force i
                         where i.valid_from <= ? and (i.valid_until is null or i.valid_until > ?)) f
                        join contracts.contract c on c.cooperation_id = f.cooperation_id and c.id = f.contract_id
                        join contracts.product_ref p on p.cooperation_id = f.cooperation_id and p.id = f.product_id
                        join providers.provider_ref o on o.cooperation_id = f.cooperation_id and o.id = f.provider_id
                        join cooperation.municipality_ref m on m.id = f.municipality_id
                        join contracts.tariff t on t.line_id = f.line_id and t.municipality_id = f.municipality_id
                          and t.valid_from <= ? and (t.valid_until is null or t.valid_until > ?)
                        where true""", day, day, day, day)
                .orderedBy("m.cbs_code, p.code, o.number, c.number, t.id")
                .filter("municipality", "f.municipality_id = ?", ListStatement::id)
                .filter("contract", "c.number = ?")
                .filter("provider", "o.number = ?")
                .filter("product", "p.code = ?")
                .filter("domain", "f.legal_domain = ?");
    }

    static DatedTariff tariff(Row row) {
        LocalDate until = row.optionalDate("valid_until");
        return new DatedTariff(
                row.uuid("id"),
                row.text("cbs_code"),
                row.text("municipality"),
                row.text("contract"),
                row.text("provider_number"),
                row.text("provider"),
                LegalDomain.of(row.text("legal_domain")),
                row.text("code"),
                row.text("product"),
                Unit.of(row.text("unit")),
                row.money("cents"),
                row.date("valid_from"),
                until == null ? null : until.minusDays(1));
    }
}
