package nl.mgr.platform.internal.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.LoginService;

/** Logs out, by POST from a page of ours only. */
public class LogOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LoginService login;

    @Inject
    private transient WebSession sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sessions.read(request)
                .ifPresent(
                        signedIn -> ActorContext.runAs(Actor.authentication(), () -> login.end(signedIn.sessionId())));
        sessions.end(request, response);
        response.sendRedirect("/account/inloggen?uitgelogd=true");
    }
}
