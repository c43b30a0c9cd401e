package nl.mgr.platform.internal.signon;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import nl.mgr.kernel.Settings;
import nl.mgr.platform.internal.address.BaseAddress;

/**
 * Which addresses the platform calls on behalf of an administrator who typed them: https to the outside world, so that
 * nobody looks into our own network through us. {@code mgr.sign-on.inside} opens the own network, for an installation
 * whose organisations have their log-in there; a portal on plain http is on its own machine anyway, and may call it.
 *
 * @param ownMachine whether plain http to this machine is taken
 * @param inside whether addresses of the own network are taken
 */
record Reach(boolean ownMachine, boolean inside) {

    static Reach configured() {
        return new Reach(!BaseAddress.configured().secure(), Settings.flag("mgr.sign-on.inside", false));
    }

    /** Whether it may be typed in: an address of the right kind, wherever it leads. */
    boolean takes(String typed) {
        try {
            return takes(URI.create(typed));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean takes(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (address.getHost() == null || address.getUserInfo() != null || address.getFragment() != null) {
            return false;
        }
        return scheme.equals("https")
                || (scheme.equals("http") && ownMachine && BaseAddress.isLoopback(address.getHost()));
    }

    /** Whether it may be called now: where its name leads today is looked at too. */
    boolean opens(URI address) {
        if (!takes(address)) {
            return false;
        }
        if (inside || (ownMachine && BaseAddress.isLoopback(address.getHost()))) {
            return true;
        }
        try {
            for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
                if (isInside(one)) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        return uniqueLocal
                || shared
                || address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
