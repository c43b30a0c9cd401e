package nl.mgr.contracts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is not right with the catalogue of a municipality.
 *
 * @param rule which rule; its texts are {@code bevinding.<code>} with {@code .regel} and {@code .doe}
 * @param code of the product
 * @param provider name, or empty when it is about the product alone
 * @param contractNumber empty when it is about the product alone
 * @param lineId the contract line, {@code null} when it is about the product alone
 * @param day the day it is about, by rule
 * @param detail what it is about further, by rule: amounts in cents, names of products, a number of lines
 */
public record CatalogueFinding(
        UUID municipalityId,
        Rule rule,
        String code,
        String product,
        UUID productId,
        String provider,
        String contractNumber,
        @Nullable UUID lineId,
        LocalDate day,
        List<String> detail)
        implements Serializable {

    /** In the order in which they are told. */
    public enum Rule {
        /** A line is in force and has no price. */
        LINE_WITHOUT_TARIFF("regel-zonder-tarief", true),
        /** One provider has the same product in two contracts, at different prices. */
        TWO_PRICES("twee-tarieven", true),
        /** One code stands for two products. */
        CODE_TWICE("code-dubbel", true),
        /** One provider has the same product in two contracts, at the same price. */
        LINE_TWICE("regel-dubbel", false),
        /** The contract runs and there is a price, but the line does not hold in this municipality. */
        TARIFF_WITHOUT_LINE("tarief-zonder-regel", false),
        /** The price ends within the month and the line goes on without one. */
        TARIFF_ENDS("tarief-eindigt", false),
        /** The product is closed for new use; running use goes on. */
        PRODUCT_ENDED("product-gesloten", false);

        private final String code;
        private final boolean blocking;

        Rule(String code, boolean blocking) {
            this.code = code;
            this.blocking = blocking;
        }

        public String code() {
            return code;
        }

        /** Whether it keeps the catalogue from being published. */
        public boolean blocking() {
            return blocking;
        }
    }

    public CatalogueFinding {
        detail = List.copyOf(detail);
    }
}
