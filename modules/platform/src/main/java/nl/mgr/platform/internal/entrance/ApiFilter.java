package nl.mgr.platform.internal.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.platform.internal.api.ApiVersion;
import nl.mgr.platform.internal.api.Problem;

/** Before all that answers programs: whoever refuses behind it, a program gets a problem that it can read and no page. */
public class ApiFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ApiFilter.class.getName());
    private static final String METHODS = "GET, HEAD";

    /** Errors become problems. */
    private static final class Problems extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        Problems(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            if (status == SC_METHOD_NOT_ALLOWED) {
                setHeader("Allow", METHODS);
            }
            Problem.ofStatus(status).write(request, this);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(ApiVersion.HEADER, ApiVersion.NUMBER);
        Problems problems = new Problems(request, response);
        try {
            chain.doFilter(request, problems);
        } catch (RuntimeException | ServletException e) {
            if (response.isCommitted()) {
                throw e;
            }
            LOG.log(Level.SEVERE, "a program got no answer", e);
            problems.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
