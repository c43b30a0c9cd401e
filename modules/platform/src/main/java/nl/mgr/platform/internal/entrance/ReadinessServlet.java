package nl.mgr.platform.internal.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.DatabaseFailure;

/** Says whether this node can work: it asks the database something real, in the role of the application. */
public class ReadinessServlet extends HttpServlet {

    static final String ADDRESS = "/gereed";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ReadinessServlet.class.getName());

    @Inject
    private transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ready = !Requests.of(getServletContext()).isEnding() && ready();
        response.setStatus(ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(ready ? "gereed" : "niet gereed");
    }

    private boolean ready() {
        try {
            return readiness.ask();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "not ready: the database does not answer", DatabaseFailure.isOutage(e) ? null : e);
            return false;
        }
    }
}
