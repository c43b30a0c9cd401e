package nl.mgr.ui.internal.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;

/** Words that are only white space are no words: a field that must be filled in is told to be empty. Others stay as typed. */
@FacesConverter(forClass = String.class)
public class WordsConverter implements Converter<String> {

    @Override
    public @Nullable String getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable String words) {
        return words == null ? "" : words;
    }
}
