package nl.mgr.platform.internal.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import nl.mgr.platform.internal.address.BaseAddress;
import nl.mgr.platform.internal.api.ApiVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a request must look like before anything reads it: addressed to us, changing nothing by GET, and when it changes
 * something sent by a page of ours.
 */
final class RequestRules {

    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final Set<String> UNSAFE = Set.of("POST");

    private final BaseAddress base;

    RequestRules(BaseAddress base) {
        this.base = base;
    }

    /** The status with which the request is refused, or 0 when it may go on. */
    int refusal(HttpServletRequest request) {
        String host = request.getHeader("Host");
        boolean readiness = request.getServletPath().equals(ReadinessServlet.ADDRESS);
        if (host == null || !(readiness || base.isHost(host))) {
            return 400;
        }
        if (ApiVersion.asked(request)) {
            return SAFE.contains(request.getMethod()) ? 0 : 405;
        }
        return refusal(
                request.getMethod(),
                host,
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                hasViewState(request));
    }

    int refusal(
            String method, String host, @Nullable String fetchSite, @Nullable String origin, boolean viewStateInQuery) {
        if (viewStateInQuery) {
            return 400;
        }
        if (SAFE.contains(method)) {
            return 0;
        }
        if (!UNSAFE.contains(method)) {
            return 405;
        }
        boolean ownPage = "same-origin".equals(fetchSite) || "none".equals(fetchSite);
        return ownPage && (origin == null || base.isOrigin(origin, host)) ? 0 : 403;
    }

    /** A view state is a key to an action; it comes in the body of a POST, never in an address. */
    private static boolean hasViewState(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return false;
        }
        return !SAFE.contains(request.getMethod())
                ? query.contains("ViewState")
                : request.getParameterMap().keySet().stream().anyMatch(name -> name.endsWith("faces.ViewState"));
    }
}
