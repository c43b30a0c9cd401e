package nl.mgr.contracts.web;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import nl.mgr.contracts.SocialReturns.Obligation;
import nl.mgr.contracts.SocialReturns.Region;
import nl.mgr.contracts.SocialReturns.Terms;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What the team fills in about what is owed. */
public class SocialReturnFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private int year;
    private Region region = Region.EAST;
    private @Nullable BigDecimal percentage;
    private @Nullable Money basis;
    private String source = "";

    SocialReturnFields(int year) {
        this.year = year;
    }

    static SocialReturnFields of(Obligation known) {
        SocialReturnFields fields = new SocialReturnFields(known.year());
        fields.region = known.region();
        fields.percentage = known.percentage();
        fields.basis = known.basis();
        fields.source = known.basisSource();
        return fields;
    }

    Terms terms() {
        return new Terms(requireNonNull(percentage), requireNonNull(basis), source.strip());
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public Region getRegion() {
        return region;
    }

    public void setRegion(Region region) {
        this.region = region;
    }

    public @Nullable BigDecimal getPercentage() {
        return percentage;
    }

    public void setPercentage(@Nullable BigDecimal percentage) {
        this.percentage = percentage;
    }

    public @Nullable Money getBasis() {
        return basis;
    }

    public void setBasis(@Nullable Money basis) {
        this.basis = basis;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }
}
