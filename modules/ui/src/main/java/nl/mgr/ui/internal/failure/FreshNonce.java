package nl.mgr.ui.internal.failure;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/**
 * A form that was sent as a whole page gets a page with a nonce of its own. PrimeFaces expects its script to send the
 * old nonce along and answers 500 when the script was not there, e.g. on a page of plain fields.
 */
public class FreshNonce implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getViewRoot() == null
                || !faces.isPostback()
                || faces.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        if (!faces.getExternalContext().getRequestParameterMap().containsKey(NONCE)) {
            Map<String, Object> view = faces.getViewRoot().getViewMap(false);
            if (view != null) {
                view.remove(NONCE);
            }
        }
    }
}
