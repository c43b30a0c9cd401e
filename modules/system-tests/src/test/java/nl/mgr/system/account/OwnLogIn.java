package nl.mgr.system.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * The own log-in of an organisation, as far as OpenID Connect asks: whoever comes is at once the person that the test
 * says. It takes a code once, with the right secret and the verifier of the question only.
 */
final class OwnLogIn implements AutoCloseable {

    static final String CLIENT = "mgr-portaal";
    static final String SECRET = "een geheim: met tekens & spaties";

    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    private final HttpServer server;
    private final KeyPair keys;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final List<String> given = new CopyOnWriteArrayList<>();
    private final List<String> loggedOut = new CopyOnWriteArrayList<>();
    private volatile String person = "{}";
    private volatile UnaryOperator<Map<String, Object>> lie = UnaryOperator.identity();
    private volatile boolean refuses;

    OwnLogIn() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        server.createContext(
                "/.well-known/openid-configuration", exchange -> json(exchange, 200, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/logout"}""".formatted(issuer())));
        server.createContext("/keys", exchange -> json(exchange, 200, publicKeys()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/logout", this::logOut);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** @param claims of the person who comes, as the inside of a JSON object: {@code "sub": "1", ...} */
    void is(String claims) {
        person = claims;
        lie = UnaryOperator.identity();
        refuses = false;
    }

    void lies(UnaryOperator<Map<String, Object>> change) {
        lie = change;
    }

    void refuses() {
        refuses = true;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        String back = asked.get("redirect_uri") + "?state=" + asked.get("state");
        if (refuses) {
            go(exchange, back + "&error=access_denied");
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        go(exchange, back + "&code=" + code);
    }

    /** By a token of ours for this portal; without one, as when it is too long for an address, by whoever comes. */
    private void logOut(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        String token = asked.getOrDefault("id_token_hint", "");
        if (!CLIENT.equals(asked.get("client_id")) || !token.isEmpty() && !given.contains(token)) {
            json(exchange, 400, "{\"error\": \"invalid_request\"}");
            return;
        }
        loggedOut.add(
                token.isEmpty()
                        ? ""
                        : new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
        go(exchange, asked.getOrDefault("post_logout_redirect_uri", ""));
    }

    /** The claims of whose token was shown to log out, empty for who came without one. */
    List<String> loggedOut() {
        return loggedOut;
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(form.getOrDefault("code", ""));
        boolean known = ("Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        (encoded(CLIENT) + ":" + encoded(SECRET)).getBytes(StandardCharsets.UTF_8)))
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!known
                || asked == null
                || !asked.getOrDefault("redirect_uri", "").equals(form.get("redirect_uri"))
                || !asked.getOrDefault("code_challenge", "")
                        .equals(challenge(form.getOrDefault("code_verifier", "")))) {
            json(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        String token = idToken(asked.getOrDefault("nonce", ""));
        given.add(token);
        json(exchange, 200, "{\"token_type\": \"Bearer\", \"access_token\": \"x\", \"id_token\": \"" + token + "\"}");
    }

    private String idToken(String nonce) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer());
        claims.put("aud", CLIENT);
        claims.put("nonce", nonce);
        claims.put("iat", Instant.now().getEpochSecond());
        claims.put("exp", Instant.now().getEpochSecond() + 300);
        StringBuilder body = new StringBuilder("{");
        lie.apply(claims).forEach((name, value) -> body.append('"')
                .append(name)
                .append("\":")
                .append(value instanceof Number ? value.toString() : "\"" + value + "\"")
                .append(','));
        return signed("{\"alg\":\"RS256\",\"kid\":\"one\"}", body + person + "}");
    }

    private String signed(String head, String body) {
        try {
            String text = letters(head.getBytes(StandardCharsets.UTF_8)) + "."
                    + letters(body.getBytes(StandardCharsets.UTF_8));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + letters(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String publicKeys() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\": [{\"kty\": \"RSA\", \"kid\": \"one\", \"use\": \"sig\", \"alg\": \"RS256\", \"n\": \""
                + number(key.getModulus()) + "\", \"e\": \"" + number(key.getPublicExponent()) + "\"}]}";
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        return letters(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String challenge(String verifier) {
        try {
            return letters(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String letters(byte[] bytes) {
        return LETTERS.encodeToString(bytes);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> fields(String query) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : query.split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static void go(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().set("Location", address);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void json(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
