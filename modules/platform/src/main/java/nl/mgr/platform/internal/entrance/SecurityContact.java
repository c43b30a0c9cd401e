package nl.mgr.platform.internal.entrance;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where somebody who found a weakness can tell us, as RFC 9116 writes it. Dutch public bodies must publish it.
 *
 * @param contact {@code mailto:} or {@code https:} address
 * @param origin of the portal
 */
record SecurityContact(String contact, String origin) {

    static final String ADDRESS = "/.well-known/security.txt";

    /** The standard advises less than a year: who reads it later must look again. */
    private static final long VALID_DAYS = 180;

    /**
     * @param setting {@code mgr.security.contact}; a bare mail address is one too
     * @return empty when nothing is set
     * @throws IllegalStateException when it is no address of that kind
     */
    static Optional<SecurityContact> of(String setting, String origin) {
        String bare = setting.strip();
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        String contact = bare.contains(":") ? bare : "mailto:" + bare;
        String scheme = URI.create(contact).getScheme();
        if (!scheme.equals("https") && !(scheme.equals("mailto") && contact.contains("@"))) {
            throw new IllegalStateException(
                    "mgr.security.contact is no mail address and no address of https: " + setting);
        }
        return Optional.of(new SecurityContact(contact, origin));
    }

    String text(Instant now) {
        Instant expires = now.plus(VALID_DAYS, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
        return String.join(
                "\n",
                "Contact: " + contact,
                "Expires: " + expires,
                "Preferred-Languages: nl, en",
                "Canonical: " + origin + ADDRESS,
                "");
    }
}
