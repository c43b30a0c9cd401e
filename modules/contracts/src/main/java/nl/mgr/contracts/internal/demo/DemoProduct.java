package nl.mgr.contracts.internal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.mgr.contracts.FundingVariant;
import nl.mgr.contracts.NewProduct;
import nl.mgr.contracts.ProductCode;
import nl.mgr.contracts.Unit;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableRow;

/**
 * A product of the demo.
 *
 * @param price per unit in the year of the demo day, before a municipality deviates
 */
record DemoProduct(NewProduct product, Money price) {

    static DemoProduct of(Table table, TableRow row) {
        String until = row.cell(table.column("until"));
        return new DemoProduct(
                new NewProduct(
                        new ProductCode(row.cell(table.column("code"))),
                        row.cell(table.column("name")),
                        row.cell(table.column("category")),
                        Unit.of(row.cell(table.column("unit"))),
                        FundingVariant.of(row.cell(table.column("variant"))),
                        LegalDomain.of(row.cell(table.column("legal_domain"))),
                        new Period(
                                LocalDate.parse(row.cell(table.column("from"))),
                                until.isEmpty() ? null : LocalDate.parse(until))),
                Money.ofEuros(new BigDecimal(row.cell(table.column("tariff")))));
    }
}
