package nl.mgr.platform.internal.key;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.mgr.kernel.Actor;
import nl.mgr.platform.internal.api.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the key turned out to be that a program showed with a request.
 *
 * @param outcome how the look at it ended
 * @param actor as whom the program acts; {@code null} when the key does not count
 * @param told day or seconds that belong to the outcome; else empty
 */
public record ShownKey(Outcome outcome, @Nullable Actor actor, String told) {

    /** How a look at a key ends. */
    public enum Outcome {
        COUNTS(""),
        NONE("geen-sleutel"),
        UNKNOWN("sleutel-onbekend"),
        EXPIRED("sleutel-verlopen"),
        REVOKED("sleutel-ingetrokken"),
        /** Too many unknown ones from one address; it was not looked at. */
        LATER("te-vaak");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }
    }

    private static final String ATTRIBUTE = "mgr.shown-key";
    private static final String CHALLENGE = "Bearer realm=\"mgr\"";
    private static final int TOO_MANY = 429;

    static ShownKey not(Outcome outcome) {
        return new ShownKey(outcome, null, "");
    }

    /** Of a request that the entrance has seen. */
    public static ShownKey of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof ShownKey shown ? shown : not(Outcome.NONE);
    }

    public void remember(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Without a key that counts as the log-in, which sees identities only. */
    public Actor actorOrStranger() {
        return actor == null ? Actor.authentication() : actor;
    }

    /** Because the key does not count. */
    public void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (outcome == Outcome.LATER) {
            response.setHeader("Retry-After", told);
            Problem.of(outcome.code, TOO_MANY, "", told).write(request, response);
            return;
        }
        response.setHeader(
                "WWW-Authenticate", outcome == Outcome.NONE ? CHALLENGE : CHALLENGE + ", error=\"invalid_token\"");
        Problem.of(outcome.code, HttpServletResponse.SC_UNAUTHORIZED, told, told)
                .write(request, response);
    }

    /** Because the key counts, but not for this. */
    public void refuseFor(String scope, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", CHALLENGE + ", error=\"insufficient_scope\", scope=\"" + scope + "\"");
        Problem.of("bereik", HttpServletResponse.SC_FORBIDDEN, scope, scope).write(request, response);
    }
}
