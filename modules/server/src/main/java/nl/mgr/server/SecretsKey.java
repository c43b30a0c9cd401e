package nl.mgr.server;

import java.util.Base64;

/** The key of what is encrypted in the database ({@code mgr.secrets.key}): 32 bytes in base64. */
final class SecretsKey {

    private static final int BYTES = 32;

    private SecretsKey() {}

    /**
     * @param required with an external database; an embedded one brings its own
     * @throws Refused it is missing or no such key
     */
    static void check(String key, boolean required) throws Refused {
        if (key.isEmpty() && !required) {
            return;
        }
        if (!fits(key)) {
            throw new Refused("mgr.secrets.key must be 32 random bytes in base64, the same on all nodes."
                    + " Make one with: openssl rand -base64 32");
        }
    }

    private static boolean fits(String key) {
        try {
            return Base64.getDecoder().decode(key).length == BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
