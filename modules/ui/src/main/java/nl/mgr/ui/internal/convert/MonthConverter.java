package nl.mgr.ui.internal.convert;

import jakarta.faces.convert.FacesConverter;
import java.util.Optional;
import nl.mgr.kernel.Month;
import nl.mgr.ui.Typed;

/** A month in a field or in the address: 2026-10. */
@FacesConverter(forClass = Month.class)
public class MonthConverter extends TypedConverter<Month> {

    public MonthConverter() {
        super("converter.month");
    }

    @Override
    Optional<Month> read(String typed) {
        return Typed.month(typed);
    }

    @Override
    String written(Month value) {
        return value.toString();
    }
}
