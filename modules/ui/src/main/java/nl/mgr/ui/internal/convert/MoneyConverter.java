package nl.mgr.ui.internal.convert;

import jakarta.faces.convert.FacesConverter;
import java.util.Optional;
import nl.mgr.kernel.Money;
import nl.mgr.ui.Formats;
import nl.mgr.ui.Typed;

/** An amount in a field: 1.234,50. */
@FacesConverter(forClass = Money.class)
public class MoneyConverter extends TypedConverter<Money> {

    public MoneyConverter() {
        super("converter.money");
    }

    @Override
    Optional<Money> read(String typed) {
        return Typed.money(typed);
    }

    @Override
    String written(Money value) {
        return new Formats().euro(value).replace("€\u00a0", "");
    }
}
