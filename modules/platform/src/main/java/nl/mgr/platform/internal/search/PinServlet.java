package nl.mgr.platform.internal.search;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.Marks;

/** Pins a record or takes the pin off, and leads back to it. */
public class PinServlet extends HttpServlet {

    static final String ADDRESS = "/account/vastmaken";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Marks marks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Subject subject = Marks.read(request.getParameter("onderwerp"));
        try {
            if (subject == null) {
                throw new NotFound("record without subject");
            }
            response.sendRedirect(marks.pin(subject, "ja".equals(request.getParameter("vast"))));
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
