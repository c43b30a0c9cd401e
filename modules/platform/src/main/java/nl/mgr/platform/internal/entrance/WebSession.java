package nl.mgr.platform.internal.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.platform.LoginService.Person;
import nl.mgr.platform.internal.address.BaseAddress;
import nl.mgr.platform.internal.signon.SignOn.CameBy;
import org.jspecify.annotations.Nullable;

/** Ties a browser to a log-in. Every step up renews session id, session content and second cookie. */
@ApplicationScoped
public class WebSession {

    private final BindingCookie cookie =
            new BindingCookie(BaseAddress.configured().secure());

    /** Who the browser says it is and can show by both its cookies. Whether it still counts, the database says. */
    public Optional<SignedIn> read(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        return cookie.matches(request, signedIn.binding()) ? Optional.of(signedIn) : Optional.empty();
    }

    /** Starts anew for a person: nothing of the session before survives, so pages of other tabs expire. */
    public void begin(
            HttpServletRequest request,
            HttpServletResponse response,
            Person person,
            UUID sessionId,
            @Nullable UUID membershipId,
            @Nullable CameBy by) {
        forget(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(
                SignedIn.ATTRIBUTE,
                new SignedIn(sessionId, person.id(), person.loginName(), membershipId, cookie.renew(response), by));
    }

    /** Keeps that the password was right; nobody is in yet. */
    void beginHalfWay(
            HttpServletRequest request,
            HttpServletResponse response,
            Person person,
            @Nullable String wanted,
            Instant until,
            @Nullable CameBy by,
            @Nullable UUID membershipId) {
        forget(request);
        request.getSession(true)
                .setAttribute(
                        HalfWay.ATTRIBUTE,
                        new HalfWay(person, wanted, until, cookie.renew(response), by, membershipId));
    }

    /** Who owes the second step in this browser. */
    Optional<HalfWay> halfWay(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(HalfWay.ATTRIBUTE) instanceof HalfWay halfWay)) {
            return Optional.empty();
        }
        return now.isBefore(halfWay.until()) && cookie.matches(request, halfWay.binding())
                ? Optional.of(halfWay)
                : Optional.empty();
    }

    public void end(HttpServletRequest request, HttpServletResponse response) {
        forget(request);
        cookie.drop(response);
    }

    private static void forget(HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
    }
}
