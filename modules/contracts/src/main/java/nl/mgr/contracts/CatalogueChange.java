package nl.mgr.contracts;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What differs for a product of a provider between a publication and the one before it. What is new has no old values,
 * what is gone no new ones.
 *
 * @param kinds what differs, at least one
 * @param percentage by which the tariff rose or fell, one decimal; {@code null} unless it differs
 */
public record CatalogueChange(
        List<Kind> kinds,
        String code,
        UUID productId,
        UUID providerId,
        String provider,
        LegalDomain legalDomain,
        @Nullable String productBefore,
        @Nullable String product,
        @Nullable Unit unitBefore,
        @Nullable Unit unit,
        @Nullable Money tariffBefore,
        @Nullable Money tariff,
        @Nullable BigDecimal percentage,
        @Nullable String contractBefore,
        @Nullable String contract,
        @Nullable LocalDate lastDayBefore,
        @Nullable LocalDate lastDay)
        implements Serializable {

    /** What can differ. */
    public enum Kind {
        NEW("nieuw"),
        GONE("vervallen"),
        TARIFF("tarief"),
        /** Name, category, unit or way of funding. */
        PRODUCT("product"),
        CONTRACT("contract"),
        /** The same tariff, with another first or last day. */
        DAYS("looptijd"),
        /** Name or AGB code of the provider, or the municipality's own code of the product. */
        OTHER("overig");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("kind of change: " + code);
        }
    }

    public CatalogueChange {
        kinds = List.copyOf(kinds);
    }
}
