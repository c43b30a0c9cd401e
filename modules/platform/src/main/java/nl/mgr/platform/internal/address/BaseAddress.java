package nl.mgr.platform.internal.address;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import nl.mgr.kernel.Settings;

/**
 * The address under which people reach the portal ({@code mgr.base-url}). https gives locked cookies and strict
 * transport; http is for the own machine only.
 */
public record BaseAddress(String scheme, String host, int port) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /** @throws IllegalStateException when it is no address, or plain http to anything but the own machine */
    public static BaseAddress of(String text) {
        URI uri = URI.create(text.strip());
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        if (!Set.of("http", "https").contains(scheme) || host.isEmpty()) {
            throw new IllegalStateException("mgr.base-url is not an address of http or https: " + text);
        }
        if (scheme.equals("http") && !isLoopback(host)) {
            throw new IllegalStateException(
                    "mgr.base-url " + text
                            + " is plain http, which is for this machine only. Give it an https address, or an http address of localhost.");
        }
        return new BaseAddress(scheme, host, uri.getPort());
    }

    public static BaseAddress configured() {
        return of(Settings.text("mgr.base-url", "http://localhost:" + Settings.number("mgr.http.port", 8080)));
    }

    public boolean secure() {
        return scheme.equals("https");
    }

    /** {@code https://portaal.example}, as browsers write an origin. */
    public String origin() {
        return scheme + "://" + host + (port < 0 ? "" : ":" + port);
    }

    /** Whether it is a name of this machine for itself. */
    public static boolean isLoopback(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether a Host header names the portal; over http every name of this machine, whatever its port. */
    public boolean isHost(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT);
        if (!secure()) {
            return isLoopback(withoutPort(name));
        }
        return name.equals(host + (port < 0 ? "" : ":" + port)) || (name.equals(host + ":443") && port < 0);
    }

    /** Whether a request with this Origin header comes from the portal's own pages. */
    public boolean isOrigin(String origin, String hostHeader) {
        if (secure()) {
            return origin.equalsIgnoreCase(origin());
        }
        return isHost(hostHeader) && origin.equalsIgnoreCase("http://" + hostHeader.strip());
    }

    private static String withoutPort(String name) {
        int colon = name.lastIndexOf(':');
        return colon > 0
                        && name.indexOf(']') < colon
                        && name.substring(colon + 1).matches("\\d{1,5}")
                ? name.substring(0, colon)
                : name;
    }
}
