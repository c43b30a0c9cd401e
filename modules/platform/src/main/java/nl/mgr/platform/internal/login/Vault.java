package nl.mgr.platform.internal.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.mgr.kernel.RandomBytes;
import nl.mgr.kernel.Settings;

/**
 * Encrypts what must be read again, with the key of the installation ({@code mgr.secrets.key}): AES-256-GCM, a nonce
 * before the text. What it belongs to is part of the seal, so that nobody can move a secret to another row.
 */
@ApplicationScoped
public class Vault {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Supplier<String> key;

    public Vault() {
        this(() -> Settings.text("mgr.secrets.key", ""));
    }

    /** @param key in base64 */
    Vault(Supplier<String> key) {
        this.key = key;
    }

    /** @param owner what the secret belongs to, e.g. the id of its person */
    public byte[] seal(byte[] secret, Object owner) {
        byte[] nonce = RandomBytes.of(NONCE_BYTES);
        byte[] kept = work(Cipher.ENCRYPT_MODE, nonce, secret, owner);
        return ByteBuffer.allocate(nonce.length + kept.length)
                .put(nonce)
                .put(kept)
                .array();
    }

    /** @throws IllegalStateException another key, another owner, or changed since */
    public byte[] open(byte[] kept, Object owner) {
        return work(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(kept, NONCE_BYTES),
                Arrays.copyOfRange(kept, NONCE_BYTES, kept.length),
                owner);
    }

    private byte[] work(int mode, byte[] nonce, byte[] text, Object owner) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(Base64.getDecoder().decode(key.get()), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("mgr.secrets.key does not open a secret of " + owner, e);
        }
    }
}
