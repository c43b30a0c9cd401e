package nl.mgr.platform.internal.entrance;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Leads whoever logged out here on to their organisation's own log-in, once, and takes them in when they come back. */
public class LoggedOutServlet extends HttpServlet {

    /** What tells that somebody is logged out. */
    static final String PAGE = "/account/inloggen?uitgelogd=true";

    /** In the web session, where to log out. */
    static final String THERE = "mgr.log-out-there";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        String address = PAGE;
        if (session != null && session.getAttribute(THERE) instanceof String there) {
            address = there;
            session.invalidate();
        }
        response.sendRedirect(address);
    }
}
