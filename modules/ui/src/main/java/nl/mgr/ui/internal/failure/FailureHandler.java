package nl.mgr.ui.internal.failure;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Refusal;
import nl.mgr.ui.Conflict;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

/**
 * What the user sees instead of an exception: a broken rule and a lost update become messages on the page, what is not
 * there (or not for this actor) the plain 404, an expired view a page that says so. All else goes the container's way.
 */
class FailureHandler extends ExceptionHandlerWrapper {

    /** Shows that a view expired, with a link back to {@code naar}. */
    private static final String EXPIRED = "/fout/verlopen?naar=";

    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            var failure = events.next().getContext();
            if (handled(failure.getContext(), failure.getPhaseId(), failure.getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean handled(FacesContext faces, PhaseId phase, Throwable thrown) {
        if (cause(thrown, NotFound.class) != null) {
            return answer(faces, HttpServletResponse.SC_NOT_FOUND);
        }
        // sent by no page of ours: without the word that its script adds to every form
        if (cause(thrown, CspException.class) != null) {
            return answer(faces, HttpServletResponse.SC_NOT_FOUND);
        }
        ViewExpiredException expired = cause(thrown, ViewExpiredException.class);
        if (expired != null) {
            return redirect(faces, EXPIRED + encoded(expired.getViewId()));
        }
        if (PhaseId.RENDER_RESPONSE.equals(phase) || PhaseId.RESTORE_VIEW.equals(phase)) {
            return false;
        }
        return explained(faces, thrown);
    }

    private static boolean explained(FacesContext faces, Throwable thrown) {
        Messages messages = new Messages();
        Refusal refusal = cause(thrown, Refusal.class);
        ConstraintViolationException invalid = cause(thrown, ConstraintViolationException.class);
        if (refusal != null) {
            messages.refusal(refusal);
        } else if (cause(thrown, OptimisticLockException.class) != null) {
            messages.error("ui", "conflict");
            CDI.current().select(Conflict.class).get().happened();
        } else if (invalid != null) {
            invalid.getConstraintViolations()
                    .forEach(violation -> messages.error("ui", "invalid", violation.getMessage()));
        } else {
            return false;
        }
        faces.renderResponse();
        return true;
    }

    private static boolean answer(FacesContext faces, int status) {
        ExternalContext external = faces.getExternalContext();
        if (external.isResponseCommitted()) {
            return false;
        }
        if (faces.getPartialViewContext().isAjaxRequest()) {
            return redirect(faces, "/fout/" + status + ".html");
        }
        try {
            external.responseReset();
            // the reset forgets it, and the page of the error would tell itself from that of an unknown address
            external.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
            external.responseSendError(status, "");
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
        return true;
    }

    private static boolean redirect(FacesContext faces, String address) {
        ExternalContext external = faces.getExternalContext();
        if (external.isResponseCommitted()) {
            return false;
        }
        try {
            external.redirect(external.getRequestContextPath() + address);
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
        return true;
    }

    private static String encoded(@Nullable String viewId) {
        String address = viewId == null ? "/" : viewId.replaceFirst("\\.xhtml$", "");
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** The first exception of a kind in the chain of causes. */
    static <T extends Throwable> @Nullable T cause(@Nullable Throwable thrown, Class<T> kind) {
        for (Throwable t = thrown; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (kind.isInstance(t)) {
                return kind.cast(t);
            }
        }
        return null;
    }
}
