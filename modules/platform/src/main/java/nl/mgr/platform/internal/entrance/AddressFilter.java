package nl.mgr.platform.internal.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.mgr.platform.OwnAddress;
import nl.mgr.platform.internal.api.ApiVersion;
import nl.mgr.platform.internal.key.ShownKey;

/**
 * Gate 1. An address that does not exist, one of a module that does not exist for the actor and one that the actor has
 * no right to are answered alike. Strangers are asked to log in, whatever they wanted.
 */
public class AddressFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> HOME = Set.of("/", "/index.xhtml");

    @Inject
    private transient AddressGate gate;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        if (ApiVersion.asked(path)) {
            program(path, request, response, chain);
            return;
        }
        Visit visit = Visit.of(request).orElse(Visit.OF_A_STRANGER);
        switch (gate.ask(path, visit)) {
            case OPEN -> {
                if (HOME.contains(path)) {
                    response.sendRedirect(OwnAddress.orHome(null));
                } else {
                    chain.doFilter(request, response);
                }
            }
            case LOG_IN -> go(request, response, "/account/inloggen", wanted(request, path));
            case CHOOSE -> go(request, response, "/account/kies", wanted(request, path));
            case SET_UP_SECOND_STEP -> go(request, response, "/account/tweede-stap", wanted(request, path));
            case NOTHING_HERE -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void program(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ShownKey shown = ShownKey.of(request);
        switch (gate.askForProgram(path, shown)) {
            case OPEN -> chain.doFilter(request, response);
            case SHOW_KEY -> shown.refuse(request, response);
            case LACKS_SCOPE -> shown.refuseFor(gate.scopeOf(path), request, response);
            case NOTHING_HERE -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    private static String wanted(HttpServletRequest request, String path) {
        String query = request.getQueryString();
        return query == null || !request.getMethod().equals("GET") ? path : path + "?" + query;
    }

    private static void go(HttpServletRequest request, HttpServletResponse response, String page, String wanted)
            throws IOException {
        String back = OwnAddress.orHome(wanted);
        String target = wanted.equals(back) ? page + "?naar=" + URLEncoder.encode(back, StandardCharsets.UTF_8) : page;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + target
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(target);
        }
    }
}
