package nl.mgr.server;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** The address users see. Plain http is accepted on loopback only: cookies and pages would travel readable. */
record BaseUrl(URI uri) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    static BaseUrl of(String setting, int port) throws Refused {
        String text = setting.isEmpty() ? "http://localhost:" + port : setting.replaceAll("/+$", "");
        URI uri;
        try {
            uri = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(noAddress(setting), e);
        }
        BaseUrl base = new BaseUrl(uri);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(scheme.equals("http") && base.isLoopback())) {
            throw new Refused("mgr.base-url must begin with https:// ('" + setting
                    + "'). Plain http is accepted on this computer itself only.");
        }
        if (uri.getHost() == null || !uri.getPath().isEmpty() || uri.getQuery() != null || uri.getUserInfo() != null) {
            throw new Refused(noAddress(setting));
        }
        return base;
    }

    private static String noAddress(String setting) {
        return "mgr.base-url is no address: '" + setting
                + "'. It is https://, a name and perhaps a port, e.g. https://portaal.example.nl.";
    }

    boolean isLoopback() {
        return LOOPBACK.contains(String.valueOf(uri.getHost()));
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
