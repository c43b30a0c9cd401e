package nl.mgr.ui.internal.chart;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A drawing of a value. Written at once: in a view each of its lines would cost ten expressions. */
abstract class Plot<T> extends UIComponentBase {

    private enum Key {
        value
    }

    @Override
    public String getFamily() {
        return "nl.mgr.ui.Plot";
    }

    @Override
    public @Nullable String getRendererType() {
        return null;
    }

    @SuppressWarnings("unchecked")
    public @Nullable T getValue() {
        return (T) getStateHelper().eval(Key.value);
    }

    public void setValue(@Nullable T value) {
        getStateHelper().put(Key.value, value);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        T value = getValue();
        if (value != null) {
            Pen pen = new Pen();
            draw(pen, value);
            context.getResponseWriter().write(pen.toString());
        }
    }

    abstract void draw(Pen pen, T value);
}
