package nl.mgr.ui.internal.convert;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.Optional;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed, or says how to type it.
 *
 * @param <T> what is read
 */
abstract class TypedConverter<T> implements Converter<T> {

    private final String hint;

    /** @param hint key of the text that says how to type it */
    TypedConverter(String hint) {
        this.hint = hint;
    }

    abstract Optional<T> read(String typed);

    abstract String written(T value);

    @Override
    public @Nullable T getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return read(typed).orElseThrow(() -> {
            String text = Texts.of("ui", hint);
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        });
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable T value) {
        return value == null ? "" : written(value);
    }
}
