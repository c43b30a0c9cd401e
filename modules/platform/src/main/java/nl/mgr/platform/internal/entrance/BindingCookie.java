package nl.mgr.platform.internal.entrance;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.RandomBytes;

/**
 * The second cookie: 256 random bits beside the server's session id, which has too few. The session keeps only their
 * SHA-256, and every request compares.
 */
final class BindingCookie {

    private static final int BYTES = 32;

    private final boolean secure;

    BindingCookie(boolean secure) {
        this.secure = secure;
    }

    String name() {
        return secure ? "__Host-mgr" : "mgr";
    }

    /** Sends a new value and gives what the session is to keep of it. */
    String renew(HttpServletResponse response) {
        String value = RandomBytes.inHex(BYTES);
        response.addHeader("Set-Cookie", name() + "=" + value + attributes());
        return hash(value);
    }

    void drop(HttpServletResponse response) {
        response.addHeader("Set-Cookie", name() + "=" + attributes() + "; Max-Age=0");
    }

    boolean matches(HttpServletRequest request, String kept) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return false;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name())
                    && MessageDigest.isEqual(
                            hash(cookie.getValue()).getBytes(StandardCharsets.US_ASCII),
                            kept.getBytes(StandardCharsets.US_ASCII))) {
                return true;
            }
        }
        return false;
    }

    static String hash(String value) {
        return HexFormat.of().formatHex(Fingerprint.ofText(value));
    }

    private String attributes() {
        return "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
    }
}
