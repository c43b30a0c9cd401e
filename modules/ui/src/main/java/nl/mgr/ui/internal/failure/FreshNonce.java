package nl.mgr.ui.internal.failure;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;

/**
 * A form that was sent as a whole page gets a page with a nonce of its own. PrimeFaces expects its script to send the
 * old nonce along and answers 500 when the script was not there, e.g. on a page of plain fields. Of itself it makes a
 * new nonce in a postback only after a forward, so this request looks like one for as long as that takes.
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
            faces.getViewRoot().getViewMap().remove(NONCE);
            HttpServletRequest request =
                    (HttpServletRequest) faces.getExternalContext().getRequest();
            request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI());
            String fresh = PrimeFacesContext.getCspState(faces).getNonce();
            request.removeAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
            faces.getViewRoot().getViewMap().put(NONCE, fresh);
        }
    }
}
