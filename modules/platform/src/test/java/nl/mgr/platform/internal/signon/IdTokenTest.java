package nl.mgr.platform.internal.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.mgr.platform.SignOnFault;
import nl.mgr.platform.SingleSignOn.Setup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final String ISSUER = "https://log-in.gemeente.example/adfs";
    private static final String NONCE = "once-only";
    private static final RSAKey KEY = key("one");
    private static final RSAKey OTHER = key("one");

    private final Setup setup =
            new Setup(ISSUER, "mgr", "preferred_username", "realm_access.roles", Map.of(), false, false);

    @Test
    void saysWhoSomebodyIsAndWhatTheyAreThere() {
        Claims claims = read(signed(KEY, UnaryOperator.identity()));

        assertThat(claims.subject()).isEqualTo("4711");
        assertThat(claims.loginName()).isEqualTo("inkoop@gemeente.example");
        assertThat(claims.name()).isEqualTo("Inkoper van de gemeente");
        assertThat(claims.values()).containsExactlyInAnyOrder("mgr-inkoop", "iedereen");
    }

    @Test
    void aClaimWithDotsInItsOwnNameIsFoundAsWell() {
        Setup flat = new Setup(ISSUER, "mgr", "email", "https://gemeente.example/groepen", Map.of(), false, false);
        String token = signed(KEY, set -> set.claim("email", "a@gemeente.example")
                .claim("https://gemeente.example/groepen", "een-groep"));

        Claims claims = new IdToken(ISSUER, flat, clock()).read(token, keys(KEY), NONCE);

        assertThat(claims.loginName()).isEqualTo("a@gemeente.example");
        assertThat(claims.values()).containsExactly("een-groep");
    }

    @Test
    void onlyItsOwnKeysCount() {
        refused(signed(OTHER, UnaryOperator.identity()), SignOnFault.NOT_TRUSTED);
    }

    @Test
    void aTokenWithoutASignatureIsNone() {
        refused(new PlainJWT(claims().build()).serialize(), SignOnFault.NOT_TRUSTED);
    }

    @Test
    void aPublicKeyIsNoSharedSecret() throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build(), claims().build());
        token.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));

        refused(token.serialize(), SignOnFault.NOT_TRUSTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "aud", "nonce", "exp", "sub", "azp"})
    void isForUsAndOfNowAndOfThisQuestion(String wrong) {
        refused(
                signed(KEY, claims -> switch (wrong) {
                    case "iss" -> claims.issuer("https://log-in.ander.example");
                    case "aud" -> claims.audience("another");
                    case "nonce" -> claims.claim("nonce", "of another question");
                    case "exp" -> claims.expirationTime(Date.from(NOW.minus(Duration.ofMinutes(2))));
                    case "sub" -> claims.subject(null);
                    default -> claims.audience(List.of("mgr", "another")).claim("azp", "another");
                }),
                SignOnFault.NOT_TRUSTED);
    }

    @Test
    void withoutALogInNameNobodyIsMeant() {
        refused(signed(KEY, claims -> claims.claim("preferred_username", " ")), SignOnFault.NO_NAME);
    }

    private void refused(String token, SignOnFault fault) {
        assertThatThrownBy(() -> read(token))
                .isInstanceOfSatisfying(SignOnStopped.class, stopped -> assertThat(stopped.fault())
                        .isEqualTo(fault));
    }

    private Claims read(String token) {
        return new IdToken(ISSUER, setup, clock()).read(token, keys(KEY), NONCE);
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static String signed(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                    change.apply(claims()).build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("mgr")
                .subject("4711")
                .claim("nonce", NONCE)
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plus(Duration.ofMinutes(5))))
                .claim("preferred_username", "inkoop@gemeente.example")
                .claim("name", "Inkoper van de gemeente")
                .claim("realm_access", Map.of("roles", List.of("mgr-inkoop", "iedereen")));
    }

    private static String keys(RSAKey key) {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
