package nl.mgr.platform.internal.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.platform.LoginService;
import nl.mgr.platform.LoginService.MembershipRow;
import nl.mgr.platform.LoginService.Outcome;
import nl.mgr.platform.LoginService.Person;
import nl.mgr.platform.LoginService.Refused;
import nl.mgr.platform.LoginService.Standing;
import nl.mgr.platform.LoginService.Welcome;
import nl.mgr.platform.Reception;
import org.jspecify.annotations.Nullable;

/** Lets somebody in at the log-in page, and lets them act as another membership. */
@ApplicationScoped
@Guarded
class WebReception implements Reception {

    @Inject
    private SecurityContext security;

    @Inject
    private LoginService login;

    @Inject
    private WebSession sessions;

    @Override
    @Right(Right.EVERYBODY)
    public Outcome logIn(String loginName, String password, @Nullable String wanted) {
        HttpServletRequest request = request();
        security.authenticate(
                request,
                response(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(loginName, password)));
        Outcome outcome = FormWay.outcome(request).orElseGet(Refused::new);
        if (outcome instanceof Welcome welcome) {
            welcome(welcome.person(), wanted);
        }
        return outcome;
    }

    private void welcome(Person person, @Nullable String wanted) {
        HttpServletRequest request = request();
        List<MembershipRow> memberships = asLogIn(() -> login.memberships(person.id()));
        UUID session = asLogIn(() -> login.begin(person.id(), request.getRemoteAddr()));
        UUID only = memberships.size() == 1 ? memberships.get(0).id() : null;
        sessions.begin(request, response(), person, session, only);
        String own = OwnAddress.orHome(wanted);
        go(only != null ? own : "/account/kies?naar=" + URLEncoder.encode(own, StandardCharsets.UTF_8));
    }

    @Override
    @Right(Right.EVERYBODY)
    public List<MembershipRow> memberships() {
        Person person = standing().person();
        return asLogIn(() -> login.memberships(person.id()));
    }

    @Override
    @Right(Right.EVERYBODY)
    public @Nullable UUID activeMembership() {
        Actor actor = standing().actor();
        return actor == null ? null : actor.membershipId();
    }

    @Override
    @Right(Right.EVERYBODY)
    public void switchTo(UUID membership, @Nullable String wanted) {
        Person person = standing().person();
        if (memberships().stream().noneMatch(row -> row.id().equals(membership))) {
            throw new NotFound("membership " + membership);
        }
        HttpServletRequest request = request();
        UUID session = asLogIn(() -> {
            sessions.read(request).ifPresent(signedIn -> login.end(signedIn.sessionId()));
            return login.begin(person.id(), request.getRemoteAddr());
        });
        sessions.begin(request, response(), person, session, membership);
        go(OwnAddress.orHome(wanted));
    }

    private static <T> T asLogIn(Supplier<T> work) {
        return ActorContext.callAs(Actor.authentication(), work);
    }

    private static Standing standing() {
        Standing standing = Visit.of(request()).orElse(Visit.OF_A_STRANGER).standing();
        if (standing == null) {
            throw new NotFound("a log-in");
        }
        return standing;
    }

    private static void go(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
