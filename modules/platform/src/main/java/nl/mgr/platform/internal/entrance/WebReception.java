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
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.platform.LoginService;
import nl.mgr.platform.LoginService.Arrival;
import nl.mgr.platform.LoginService.MembershipRow;
import nl.mgr.platform.LoginService.Outcome;
import nl.mgr.platform.LoginService.Person;
import nl.mgr.platform.LoginService.Refused;
import nl.mgr.platform.LoginService.SecondStep;
import nl.mgr.platform.LoginService.Standing;
import nl.mgr.platform.LoginService.Welcome;
import nl.mgr.platform.OwnAddress;
import nl.mgr.platform.Reception;
import nl.mgr.platform.internal.signon.SignOn.CameBy;
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

    @Inject
    private Clock clock;

    @Override
    @Right(Right.EVERYBODY)
    public Outcome logIn(String loginName, String password, @Nullable String wanted) {
        HttpServletRequest request = Visit.request();
        security.authenticate(
                request,
                response(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(loginName, password)));
        Outcome outcome = FormWay.outcome(request).orElseGet(Refused::new);
        if (outcome instanceof Welcome welcome) {
            Person person = welcome.person();
            if (asLogIn(() -> login.asksSecondStep(person.id()))) {
                sessions.beginHalfWay(
                        request, response(), person, wanted, clock.instant().plus(HalfWay.PATIENCE), null, null);
                go("/account/code");
            } else {
                welcome(person, wanted, false);
            }
        }
        return outcome;
    }

    @Override
    @Right(Right.EVERYBODY)
    public boolean owesSecondStep() {
        return sessions.halfWay(Visit.request(), clock.instant()).isPresent();
    }

    @Override
    @Right(Right.EVERYBODY)
    public Outcome secondStep(String code) {
        HttpServletRequest request = Visit.request();
        HalfWay halfWay = sessions.halfWay(request, clock.instant()).orElseThrow(() -> new NotFound("a first step"));
        Outcome outcome = asLogIn(() -> login.secondStep(halfWay.person(), code, Visit.origin()));
        if (outcome instanceof Welcome && halfWay.membershipId() != null) {
            enter(halfWay.person(), halfWay.membershipId(), halfWay.wanted(), true, halfWay.by());
        } else if (outcome instanceof Welcome) {
            welcome(halfWay.person(), halfWay.wanted(), true);
        }
        return outcome;
    }

    private void welcome(Person person, @Nullable String wanted, boolean secondStep) {
        List<MembershipRow> memberships = asLogIn(() -> login.memberships(person.id()));
        enter(person, memberships.size() == 1 ? memberships.get(0).id() : null, wanted, secondStep, null);
    }

    private void enter(
            Person person,
            @Nullable UUID membership,
            @Nullable String wanted,
            boolean secondStep,
            @Nullable CameBy by) {
        HttpServletRequest request = Visit.request();
        Arrival arrival = Browsers.arrival(request, by == null ? null : by.providerId());
        UUID session = asLogIn(() -> login.begin(person.id(), membership, arrival, secondStep));
        sessions.begin(request, response(), person, session, membership, by);
        String own = OwnAddress.orHome(wanted);
        boolean chosen = membership != null || own.startsWith("/account/kies?als=");
        go(chosen ? own : "/account/kies?naar=" + URLEncoder.encode(own, StandardCharsets.UTF_8));
    }

    @Override
    @Right(Right.EVERYBODY)
    public List<MembershipRow> memberships() {
        Standing standing = standing();
        List<MembershipRow> all =
                asLogIn(() -> login.memberships(standing.person().id()));
        UUID active = activeMembership();
        return standing.identityProvider() == null
                ? all
                : all.stream().filter(row -> row.id().equals(active)).toList();
    }

    @Override
    @Right(Right.EVERYBODY)
    public @Nullable UUID activeMembership() {
        Actor actor = standing().actor();
        return actor == null ? null : actor.membershipId();
    }

    @Override
    @Right(Right.EVERYBODY)
    public void goOn(@Nullable String wanted) {
        go(OwnAddress.orHome(wanted));
    }

    @Override
    @Right(Right.EVERYBODY)
    public void switchTo(UUID membership, @Nullable String wanted) {
        Person person = standing().person();
        if (memberships().stream().noneMatch(row -> row.id().equals(membership))) {
            throw new NotFound("membership " + membership);
        }
        HttpServletRequest request = Visit.request();
        Optional<SignedIn> before = sessions.read(request);
        UUID session = asLogIn(() -> {
            before.ifPresent(signedIn -> login.end(signedIn.sessionId()));
            return login.begin(
                    person.id(),
                    membership,
                    Browsers.arrival(request, standing().identityProvider()),
                    standing().secondStep() == SecondStep.DONE);
        });
        CameBy by = before.map(SignedIn::by).orElse(null);
        sessions.begin(request, response(), person, session, membership, by);
        go(OwnAddress.orHome(wanted));
    }

    private static <T> T asLogIn(Supplier<T> work) {
        return ActorContext.callAs(Actor.authentication(), work);
    }

    private static Standing standing() {
        return Objects.requireNonNull(Visit.ofSomebody().standing());
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

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
