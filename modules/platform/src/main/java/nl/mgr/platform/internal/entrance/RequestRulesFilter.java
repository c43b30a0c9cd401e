package nl.mgr.platform.internal.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.mgr.platform.internal.address.BaseAddress;

/** Turns away requests that break {@link RequestRules}. */
public class RequestRulesFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient RequestRules rules = new RequestRules(BaseAddress.configured());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int refusal = rules.refusal(request);
        if (refusal == 0) {
            chain.doFilter(request, response);
        } else {
            response.sendError(refusal);
        }
    }
}
