package nl.mgr.platform.internal.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.platform.internal.signon.Question;
import nl.mgr.platform.internal.signon.SignOn;
import nl.mgr.platform.internal.signon.SignOnStopped;

/**
 * Sends a browser to an organisation's own log-in: {@code ?wie=} its code and {@code naar=} the wanted address, or
 * {@code ?proef=} by its administrator, to try the settings.
 */
public class SignOnServlet extends HttpServlet {

    static final String SETUP = "/account/eenmalig-inloggen";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SignOnServlet.class.getName());

    @Inject
    private transient SignOn signOn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean trial = request.getParameter("proef") != null;
        try {
            Optional<SignOn.Way> way = trial ? tryOut(request) : Optional.of(ask(request));
            if (way.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            request.getSession(true).setAttribute(Question.ATTRIBUTE, way.get().question());
            response.sendRedirect(way.get().address());
        } catch (SignOnStopped e) {
            LOG.log(Level.INFO, e.getMessage());
            response.sendRedirect(trial ? SETUP : SignOnReturnServlet.stopped(e.fault()));
        }
    }

    private SignOn.Way ask(HttpServletRequest request) {
        String code = request.getParameter("wie");
        return signOn.ask(code == null ? "" : code, request.getParameter("naar"));
    }

    private Optional<SignOn.Way> tryOut(HttpServletRequest request) {
        Actor actor = Visit.of(request).orElse(Visit.OF_A_STRANGER).actor();
        UUID membership = actor.membershipId();
        return membership != null && actor.may("platform.sign-on.manage")
                ? signOn.tryOut(membership)
                : Optional.empty();
    }
}
