package nl.mgr.contracts.internal.product;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.FundingVariant;
import nl.mgr.contracts.NewProduct;
import nl.mgr.contracts.ProductClosedInThePast;
import nl.mgr.contracts.ProductCode;
import nl.mgr.contracts.Unit;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import org.junit.jupiter.api.Test;

/** Closing a product never works backwards. */
class ProductTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static Product from(LocalDate first) {
        return new Product(
                UUID.randomUUID(),
                new NewProduct(
                        new ProductCode("45A04"),
                        "Ambulant",
                        "45",
                        Unit.HOUR,
                        FundingVariant.EFFORT,
                        LegalDomain.YOUTH,
                        Period.from(first)));
    }

    @Test
    void closesTodayOrLater() {
        assertThatCode(() -> from(LocalDate.of(2017, 4, 1)).close(TODAY, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> from(LocalDate.of(2017, 4, 1)).close(TODAY.plusYears(1), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void doesNotCloseYesterday() {
        assertThatThrownBy(() -> from(LocalDate.of(2017, 4, 1)).close(TODAY.minusDays(1), TODAY))
                .isInstanceOf(ProductClosedInThePast.class);
    }

    @Test
    void doesNotCloseBeforeItBegins() {
        LocalDate begins = TODAY.plusDays(10);

        assertThatThrownBy(() -> from(begins).close(begins.minusDays(1), TODAY))
                .isInstanceOf(ProductClosedInThePast.class);
        assertThatCode(() -> from(begins).close(begins, TODAY)).doesNotThrowAnyException();
    }
}
