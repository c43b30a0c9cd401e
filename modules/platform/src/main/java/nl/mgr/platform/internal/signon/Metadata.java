package nl.mgr.platform.internal.signon;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.util.List;
import nl.mgr.platform.SignOnFault;
import org.jspecify.annotations.Nullable;

/**
 * What a log-in publishes of itself (OpenID Connect Discovery 1.0, section 3).
 *
 * @param issuer as its tokens must name it
 * @param logOut where a browser goes to log out there too (OpenID Connect RP-Initiated Logout 1.0); {@code null} when it
 *     offers none
 * @param secretInHeader whether our secret goes into a header; else into the form
 */
record Metadata(
        String issuer,
        URI authorization,
        URI token,
        URI keys,
        @Nullable URI logOut,
        boolean secretInHeader) {

    static URI address(String issuer) {
        return URI.create(withoutSlash(issuer) + "/.well-known/openid-configuration");
    }

    /** @throws SignOnStopped when it lacks something, or speaks of another issuer than the one that was asked */
    static Metadata of(String asked, JsonObject published) {
        String issuer = text(published, "issuer");
        if (!withoutSlash(issuer).equals(withoutSlash(asked))) {
            throw new SignOnStopped(SignOnFault.UNREACHABLE, "asked " + asked + ", which calls itself " + issuer);
        }
        return new Metadata(
                issuer,
                URI.create(text(published, "authorization_endpoint")),
                URI.create(text(published, "token_endpoint")),
                URI.create(text(published, "jwks_uri")),
                logOut(published),
                secretInHeader(published));
    }

    private static @Nullable URI logOut(JsonObject published) {
        String address = published.getString("end_session_endpoint", "");
        return address.isEmpty() ? null : URI.create(address);
    }

    private static boolean secretInHeader(JsonObject published) {
        if (!published.containsKey("token_endpoint_auth_methods_supported")) {
            return true;
        }
        List<String> ways =
                published.getJsonArray("token_endpoint_auth_methods_supported").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
        return ways.contains("client_secret_basic") || !ways.contains("client_secret_post");
    }

    private static String text(JsonObject published, String key) {
        String value = published.getString(key, "");
        if (value.isEmpty()) {
            throw new SignOnStopped(SignOnFault.UNREACHABLE, "its configuration lacks " + key);
        }
        return value;
    }

    static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
