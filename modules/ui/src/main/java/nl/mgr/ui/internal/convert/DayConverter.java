package nl.mgr.ui.internal.convert;

import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.util.Optional;
import nl.mgr.ui.Formats;
import nl.mgr.ui.Typed;

/** A day in a field or in the address. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter extends TypedConverter<LocalDate> {

    public DayConverter() {
        super("converter.day");
    }

    @Override
    Optional<LocalDate> read(String typed) {
        return Typed.day(typed);
    }

    @Override
    String written(LocalDate value) {
        return new Formats().field(value);
    }
}
