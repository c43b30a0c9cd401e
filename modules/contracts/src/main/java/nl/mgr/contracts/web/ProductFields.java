package nl.mgr.contracts.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import nl.mgr.contracts.FundingVariant;
import nl.mgr.contracts.NewProduct;
import nl.mgr.contracts.ProductCode;
import nl.mgr.contracts.Unit;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about a product. The category follows from the code, as in the national structure. */
public class ProductFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String name = "";
    private LegalDomain domain = LegalDomain.YOUTH;
    private Unit unit = Unit.HOUR;
    private FundingVariant variant = FundingVariant.EFFORT;
    private @Nullable LocalDate from;

    NewProduct product() {
        ProductCode typed = new ProductCode(code.strip().toUpperCase(Locale.ROOT));
        return new NewProduct(
                typed,
                name.strip(),
                typed.category(),
                unit,
                variant,
                domain,
                Period.from(Objects.requireNonNull(from)));
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public LegalDomain getDomain() {
        return domain;
    }

    public void setDomain(LegalDomain domain) {
        this.domain = domain;
    }

    public Unit getUnit() {
        return unit;
    }

    public void setUnit(Unit unit) {
        this.unit = unit;
    }

    public FundingVariant getVariant() {
        return variant;
    }

    public void setVariant(FundingVariant variant) {
        this.variant = variant;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
