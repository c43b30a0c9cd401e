package nl.mgr.platform.internal.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.RandomBytes;
import nl.mgr.kernel.WallClock;
import nl.mgr.platform.SignOnFault;
import nl.mgr.platform.SingleSignOn.Setup;
import nl.mgr.platform.internal.address.BaseAddress;
import org.jspecify.annotations.Nullable;

/** Asks an organisation's log-in who somebody is: code flow with PKCE (OpenID Connect Core 1.0, section 3.1). */
@ApplicationScoped
class Conversation {

    static final String RETURN = "/account/aangemeld";

    /** Where the log-in sends a browser back to that logged out there. */
    static final String GONE = "/account/uitgelogd";

    /** Of a token in an address: servers take lines of 8 kB at most, and the other parameters need room too. */
    private static final int LONGEST_HINT = 4000;

    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST_REMEMBERED = 1000;

    private record Known(Metadata metadata, Instant until) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    @Inject
    private Wire wire;

    @Inject
    private Clock clock;

    /** Tokens are of another machine, whose clock is on the wall too. */
    @Inject
    @WallClock
    private Clock wall;

    static String returnAddress() {
        return BaseAddress.configured().origin() + RETURN;
    }

    Question question(IdentityProvider provider, @Nullable String wanted, boolean trial) {
        return new Question(
                provider.id(),
                provider.state().version(),
                random(),
                random(),
                random(),
                wanted,
                trial,
                clock.instant().plus(Question.PATIENCE));
    }

    /**
     * Where the browser goes with a question.
     *
     * @throws SignOnStopped the log-in does not say where
     */
    String address(IdentityProvider provider, Question question) {
        URI authorization = metadata(provider.setup().issuer()).authorization();
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("response_type", "code");
        parameters.put("client_id", provider.setup().clientId());
        parameters.put("redirect_uri", returnAddress());
        parameters.put("scope", "openid profile email");
        parameters.put("state", question.state());
        parameters.put("nonce", question.nonce());
        parameters.put("code_challenge", challenge(question.verifier()));
        parameters.put("code_challenge_method", "S256");
        return with(authorization, parameters);
    }

    /**
     * Where a browser goes to log out there too; empty when the log-in offers nothing of the kind.
     *
     * @param token the ID token of the log-in that ends, so that nobody is asked whether they mean it; left out when it is
     *     too long for an address, as of somebody in many groups
     * @throws SignOnStopped the log-in does not say where
     */
    Optional<String> logOutAddress(IdentityProvider provider, String token) {
        Setup setup = provider.setup();
        Map<String, String> parameters = new LinkedHashMap<>();
        if (token.length() <= LONGEST_HINT) {
            parameters.put("id_token_hint", token);
        }
        parameters.put("client_id", setup.clientId());
        parameters.put("post_logout_redirect_uri", BaseAddress.configured().origin() + GONE);
        return Optional.ofNullable(metadata(setup.issuer()).logOut()).map(address -> with(address, parameters));
    }

    private static String with(URI address, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + Wire.encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return address + (address.getQuery() == null ? "?" : "&") + query;
    }

    /**
     * What the log-in says to a code that came back.
     *
     * @throws SignOnStopped it does not take the code, or what it says cannot be trusted
     */
    Claims claims(IdentityProvider provider, String secret, Question question, String code) {
        Setup setup = provider.setup();
        Metadata metadata = metadata(setup.issuer());
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", returnAddress());
        form.put("code_verifier", question.verifier());
        if (!metadata.secretInHeader()) {
            form.put("client_id", setup.clientId());
            form.put("client_secret", secret);
        }
        String token = wire.post(
                        metadata.token(), form, metadata.secretInHeader() ? header(setup.clientId(), secret) : null)
                .getString("id_token", "");
        if (token.isEmpty()) {
            throw new SignOnStopped(SignOnFault.NOT_TRUSTED, "no id_token");
        }
        return new IdToken(metadata.issuer(), setup, wall)
                .read(token, wire.get(metadata.keys()).toString(), question.nonce());
    }

    /** Remembered for a short while: whoever knocks at our door does not make us knock at another each time. */
    private Metadata metadata(String issuer) {
        Instant now = clock.instant();
        Known before = known.get(issuer);
        if (before != null && now.isBefore(before.until())) {
            return before.metadata();
        }
        try {
            Metadata found = Metadata.of(issuer, wire.get(Metadata.address(issuer)));
            if (known.size() >= MOST_REMEMBERED) {
                known.clear();
            }
            known.put(issuer, new Known(found, now.plus(REMEMBERED)));
            return found;
        } catch (IllegalArgumentException e) {
            throw new SignOnStopped(SignOnFault.UNREACHABLE, e);
        }
    }

    private static String header(String id, String secret) {
        String both = Wire.encoded(id) + ":" + Wire.encoded(secret);
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        return LETTERS.encodeToString(RandomBytes.of(32));
    }

    static String challenge(String verifier) {
        return LETTERS.encodeToString(Fingerprint.ofText(verifier));
    }
}
