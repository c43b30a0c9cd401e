package nl.mgr.platform.internal.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.LoginService;
import nl.mgr.platform.internal.signon.SignOn;

/**
 * Logs out, by POST from a page of ours only. Whoever came by their organisation's own log-in is logged out there too: by way
 * of a page of ours, because a form may lead to no other site, by redirects neither.
 */
public class LogOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LoginService login;

    @Inject
    private transient SignOn signOn;

    @Inject
    private transient WebSession sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SignedIn> signedIn = sessions.read(request);
        signedIn.ifPresent(one -> ActorContext.runAs(Actor.authentication(), () -> login.end(one.sessionId())));
        sessions.end(request, response);
        Optional<String> there = signedIn.map(SignedIn::by).flatMap(signOn::farewell);
        there.ifPresent(address -> request.getSession(true).setAttribute(LoggedOutServlet.THERE, address));
        response.sendRedirect(LoggedOutServlet.PAGE + (there.isPresent() ? "&daar=true" : ""));
    }
}
