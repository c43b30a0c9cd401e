package nl.mgr.platform.internal.api;

import jakarta.servlet.http.HttpServletRequest;

/** Where the interface stands. A change that programs would stumble over gets a next number in the path beside this one. */
public final class ApiVersion {

    /** Told with every answer; the first number is that of the path. */
    public static final String NUMBER = "1.1.0";

    public static final String HEADER = "API-Version";
    public static final String ROOT = "/api/v1";

    private static final String ALL = "/api/";

    private ApiVersion() {}

    /** Whether a program asks, not a browser: then a key opens, and no session does. */
    public static boolean asked(HttpServletRequest request) {
        return asked(request.getServletPath());
    }

    /** The same of an address. */
    public static boolean asked(String path) {
        return path.startsWith(ALL) || path.equals("/api");
    }
}
