package nl.mgr.platform.internal.processing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.mgr.kernel.Settings;
import nl.mgr.platform.DataSubject;

/**
 * What the log keeps instead of a number: HMAC-SHA-256 with a key made from that of the installation
 * ({@code mgr.secrets.key}). There are so few citizens' numbers that a hash without a key would give them away.
 */
@ApplicationScoped
class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "mgr processing log: data subjects";

    private final Supplier<String> key;

    Pseudonyms() {
        this(() -> Settings.text("mgr.secrets.key", ""));
    }

    /** @param key in base64 */
    Pseudonyms(Supplier<String> key) {
        this.key = key;
    }

    /** @return 32 bytes in hexadecimal; the same for the same number of the same type */
    String of(DataSubject subject) {
        byte[] own = mac(Base64.getDecoder().decode(key.get()), PURPOSE);
        return HexFormat.of().formatHex(mac(own, subject.type() + "\n" + subject.value()));
    }

    private static byte[] mac(byte[] secret, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }
}
