package nl.mgr.platform.internal.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says whether this node can work: it asks the database something real, in the role of the application. */
public class ReadinessServlet extends HttpServlet {

    static final String ADDRESS = "/gereed";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Pulse pulse;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ready = !Requests.of(getServletContext()).isEnding() && pulse.beats();
        response.setStatus(ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(ready ? "gereed" : "niet gereed");
    }
}
