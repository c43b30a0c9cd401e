package nl.mgr.platform.internal.entrance;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.LoginService.SecondStep;
import nl.mgr.platform.LoginService.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Who visits, as the entrance found out for one request.
 *
 * @param signedIn the log-in, or {@code null} for a stranger
 * @param standing who stands behind it, or {@code null} for a stranger
 */
public record Visit(@Nullable SignedIn signedIn, @Nullable Standing standing) {

    static final Visit OF_A_STRANGER = new Visit(null, null);

    private static final String ATTRIBUTE = "mgr.visit";

    /** Of the current request, when the entrance has seen it. */
    public static Optional<Visit> of(HttpServletRequest request) {
        return Optional.ofNullable((Visit) request.getAttribute(ATTRIBUTE));
    }

    /**
     * Of the request of Faces that is being answered.
     *
     * @throws NotFound for a stranger
     */
    public static Visit ofSomebody() {
        return of(request())
                .filter(visit -> visit.signedIn() != null && visit.standing() != null)
                .orElseThrow(() -> new NotFound("a log-in"));
    }

    /** Network address of the browser, of the request of Faces that is being answered. */
    public static String origin() {
        return request().getRemoteAddr();
    }

    /** The request of Faces that is being answered. */
    static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    void remember(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** As whom the request acts: without a membership as the log-in itself, which sees identities only. */
    Actor actor() {
        Actor chosen = standing == null ? null : standing.actor();
        return chosen == null ? Actor.authentication() : chosen;
    }

    boolean lacksSecondStep() {
        return standing != null && standing.secondStep() == SecondStep.MISSING;
    }

    boolean member() {
        return standing != null && standing.actor() != null;
    }
}
