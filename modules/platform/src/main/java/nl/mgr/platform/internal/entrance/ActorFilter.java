package nl.mgr.platform.internal.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.DatabaseFailure;
import nl.mgr.platform.LoginService;
import nl.mgr.platform.LoginService.Standing;
import nl.mgr.platform.internal.api.ApiVersion;
import nl.mgr.platform.internal.key.KeyCheck;
import nl.mgr.platform.internal.key.ShownKey;

/** Finds out who visits, from the database and for each request anew, and lets the request act as that actor. */
public class ActorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ActorFilter.class.getName());
    private static final String RETRY_SECONDS = "10";

    /** A servlet's trouble on its way through {@link ActorContext}, which knows no checked exceptions. */
    private static final class Passing extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final ServletException trouble;

        Passing(ServletException trouble) {
            super(trouble);
            this.trouble = trouble;
        }
    }

    @Inject
    private transient LoginService login;

    @Inject
    private transient WebSession sessions;

    @Inject
    private transient KeyCheck keys;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            visit(request, response, chain);
        } catch (RuntimeException | ServletException e) {
            if (!DatabaseFailure.isOutage(e) || response.isCommitted()) {
                throw e;
            }
            LOG.warning("a page has to wait: the database does not answer");
            response.setHeader("Retry-After", RETRY_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void visit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Actor actor = ApiVersion.asked(request) ? program(request) : person(request, response);
        try {
            ActorContext.runAs(actor, () -> {
                try {
                    chain.doFilter(request, response);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ServletException e) {
                    throw new Passing(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (Passing e) {
            throw e.trouble;
        }
    }

    private Actor person(HttpServletRequest request, HttpServletResponse response) {
        Visit visit = Visit.of(request).orElseGet(() -> found(request, response));
        visit.remember(request);
        return visit.actor();
    }

    /** By the key it shows, and by nothing that a browser would send along. */
    private Actor program(HttpServletRequest request) {
        ShownKey shown = keys.check(request.getHeader("Authorization"), request.getRemoteAddr());
        shown.remember(request);
        return shown.actorOrStranger();
    }

    private Visit found(HttpServletRequest request, HttpServletResponse response) {
        if (request.getDispatcherType() != DispatcherType.REQUEST || isResource(request)) {
            return Visit.OF_A_STRANGER;
        }
        Optional<SignedIn> signedIn = sessions.read(request);
        if (signedIn.isEmpty()) {
            return Visit.OF_A_STRANGER;
        }
        Optional<Standing> standing = ActorContext.callAs(
                Actor.authentication(),
                () -> login.standing(signedIn.get().sessionId(), signedIn.get().membershipId()));
        if (standing.isEmpty()) {
            sessions.end(request, response);
            return Visit.OF_A_STRANGER;
        }
        return new Visit(signedIn.get(), standing.get());
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource");
    }
}
