package nl.mgr.ui.internal.convert;

import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Optional;
import nl.mgr.ui.Typed;

/** A percentage with two decimals in a field: 4,91. Asked for by name: not every decimal number is one. */
@FacesConverter("mgr.percentage")
public class PercentageConverter extends TypedConverter<BigDecimal> {

    public PercentageConverter() {
        super("converter.percentage");
    }

    @Override
    Optional<BigDecimal> read(String typed) {
        return Typed.percentage(typed);
    }

    @Override
    String written(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }
}
