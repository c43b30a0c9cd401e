package nl.mgr.platform.internal.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/** First of all filters: a stop waits for every request that came this far, and lets no other in. */
public class RequestsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(RequestsFilter.class.getName());
    private static final String SECONDS_TO_TRY_AGAIN = "60";

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        Requests requests = Requests.of(config.getServletContext());
        try {
            MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
            beans.registerMBean(
                    new StandardMBean(requests, RequestsControl.class, true), new ObjectName(RequestsControl.NAME));
        } catch (JMException e) {
            throw new ServletException("two applications in one server", e);
        }
    }

    @Override
    public void destroy() {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(RequestsControl.NAME));
        } catch (JMException e) {
            LOG.log(Level.FINE, "it was gone already", e);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Requests requests = Requests.of(getServletContext());
        if (!requests.enter()) {
            response.setHeader("Retry-After", SECONDS_TO_TRY_AGAIN);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            requests.leave();
        }
    }
}
