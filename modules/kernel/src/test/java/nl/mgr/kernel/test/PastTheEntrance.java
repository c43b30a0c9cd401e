package nl.mgr.kernel.test;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets Arquillian in before the portal's entrance, which knows no address and no person of its kind. */
public class PastTheEntrance extends HttpFilter {

    private static final long serialVersionUID = 1L;
    static final String ARQUILLIAN = "ArquillianServletRunnerEE9";

    static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <filter><filter-name>tests</filter-name><filter-class>nl.mgr.kernel.test.PastTheEntrance</filter-class></filter>
              <filter-mapping><filter-name>tests</filter-name><url-pattern>/*</url-pattern></filter-mapping>
            </web-app>
            """;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().equals("/" + ARQUILLIAN)) {
            request.getServletContext().getNamedDispatcher(ARQUILLIAN).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
