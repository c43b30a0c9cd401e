package nl.mgr.ui.internal.list;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import org.jspecify.annotations.Nullable;

/**
 * {@code m:bulk}: lets rows of the list around it be chosen, and leads to the page that shows what would be done with them.
 */
@FacesComponent(BulkAction.TYPE)
public class BulkAction extends UIComponentBase {

    public static final String TYPE = "nl.mgr.ui.BulkAction";

    private enum Key {
        label,
        to,
        name,
        value
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public @Nullable String getRendererType() {
        return null;
    }

    /** The verb on its button. */
    public String getLabel() {
        return (String) getStateHelper().eval(Key.label, "");
    }

    public void setLabel(String label) {
        getStateHelper().put(Key.label, label);
    }

    /** Address of the page, without query: it is asked with the filters of the list and the choice. */
    public String getTo() {
        return (String) getStateHelper().eval(Key.to, "");
    }

    public void setTo(String to) {
        getStateHelper().put(Key.to, to);
    }

    /** A parameter by which the page tells this action from others. */
    public @Nullable String getName() {
        return (String) getStateHelper().eval(Key.name);
    }

    public void setName(String name) {
        getStateHelper().put(Key.name, name);
    }

    /** Its value. */
    public @Nullable String getValue() {
        return (String) getStateHelper().eval(Key.value);
    }

    public void setValue(String value) {
        getStateHelper().put(Key.value, value);
    }
}
