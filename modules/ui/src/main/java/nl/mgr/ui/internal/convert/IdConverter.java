package nl.mgr.ui.internal.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** An id in the address. What is no id leads to nothing: a 404, as an unknown id does. */
@FacesConverter(forClass = UUID.class)
public class IdConverter implements Converter<UUID> {

    @Override
    public @Nullable UUID getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(typed.strip());
        } catch (IllegalArgumentException e) {
            throw new NotFound("id " + typed);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
