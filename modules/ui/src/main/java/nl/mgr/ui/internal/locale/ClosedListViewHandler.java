package nl.mgr.ui.internal.locale;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import nl.mgr.ui.Locales;

/** Gives every view a locale from the closed list; what the browser asks for is not looked at. */
public class ClosedListViewHandler extends ViewHandlerWrapper {

    public ClosedListViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Locales.current();
    }
}
