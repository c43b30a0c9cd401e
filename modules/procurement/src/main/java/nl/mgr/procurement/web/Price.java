package nl.mgr.procurement.web;

import java.io.Serializable;
import java.util.stream.Stream;
import nl.mgr.contracts.ProductRow;
import nl.mgr.kernel.Money;
import nl.mgr.procurement.NewLot;
import org.jspecify.annotations.Nullable;

/** The price typed for one product, or none. */
public class Price implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ProductRow product;
    private @Nullable Money amount;

    Price(ProductRow product) {
        this.product = product;
    }

    Stream<NewLot.Line> line() {
        return amount == null ? Stream.of() : Stream.of(new NewLot.Line(product.id(), amount));
    }

    public ProductRow getProduct() {
        return product;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }
}
