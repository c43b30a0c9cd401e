package nl.mgr.platform.internal.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.mgr.platform.SignOnFault;
import nl.mgr.platform.SingleSignOn.Setup;
import org.jspecify.annotations.Nullable;

/** Reads an ID token (OpenID Connect Core 1.0, section 3.1.3.7). Only keys of the issuer count, never a shared secret. */
final class IdToken {

    private static final Set<JWSAlgorithm> SIGNED_BY = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final String issuer;
    private final Setup setup;
    private final Clock clock;

    /** @param issuer as the log-in calls itself */
    IdToken(String issuer, Setup setup, Clock clock) {
        this.issuer = issuer;
        this.setup = setup;
        this.clock = clock;
    }

    /**
     * @param keys the issuer's, as JSON (RFC 7517)
     * @throws SignOnStopped not signed by them, not of this issuer, not for us, not of now, or of another question
     */
    Claims read(String token, String keys, String nonce) {
        try {
            DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
            processor.setJWSKeySelector(
                    new JWSVerificationKeySelector<>(SIGNED_BY, new ImmutableJWKSet<>(JWKSet.parse(keys))));
            processor.setJWTClaimsSetVerifier(new OfNow(nonce));
            JWTClaimsSet claims = processor.process(token, null);
            String presenter = claims.getStringClaim("azp");
            if (claims.getAudience().size() > 1 && !setup.clientId().equals(presenter)) {
                throw new SignOnStopped(SignOnFault.NOT_TRUSTED, "made for " + presenter);
            }
            return claims(claims, token);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new SignOnStopped(SignOnFault.NOT_TRUSTED, e);
        }
    }

    private Claims claims(JWTClaimsSet set, String token) {
        Map<String, Object> all = set.getClaims();
        String loginName = text(all.get(setup.nameClaim()));
        if (loginName.isEmpty()) {
            throw new SignOnStopped(SignOnFault.NO_NAME, "no claim " + setup.nameClaim());
        }
        String name = text(all.get("name"));
        return new Claims(
                set.getSubject(),
                loginName,
                name.isEmpty() ? loginName : name,
                values(at(all, setup.rolesClaim())),
                token);
    }

    /** Behind a claim like {@code realm_access.roles} stands a value inside another, unless its name has dots itself. */
    private static @Nullable Object at(Map<String, Object> all, String claim) {
        if (all.containsKey(claim)) {
            return all.get(claim);
        }
        Object found = all;
        for (String part : claim.split("\\.", -1)) {
            found = found instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return found;
    }

    private static Set<String> values(@Nullable Object claim) {
        Set<String> values = new LinkedHashSet<>();
        if (claim instanceof Collection<?> many) {
            many.forEach(one -> values.add(text(one)));
        } else {
            values.add(text(claim));
        }
        values.remove("");
        return values;
    }

    private static String text(@Nullable Object claim) {
        return claim instanceof String text ? text.strip() : "";
    }

    private final class OfNow extends DefaultJWTClaimsVerifier<SecurityContext> {

        OfNow(String nonce) {
            super(
                    setup.clientId(),
                    new JWTClaimsSet.Builder()
                            .issuer(issuer)
                            .claim("nonce", nonce)
                            .build(),
                    Set.of("sub", "iat", "exp"));
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
