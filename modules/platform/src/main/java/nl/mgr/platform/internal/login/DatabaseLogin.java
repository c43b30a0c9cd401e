package nl.mgr.platform.internal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.platform.LoginService;
import nl.mgr.platform.internal.login.Memberships.Active;
import org.jspecify.annotations.Nullable;

/** Log-in by name and password. Each step is a transaction of its own: a refused attempt stays counted. */
@ApplicationScoped
@Guarded
class DatabaseLogin implements LoginService {

    @Inject
    private Attempts attempts;

    @Inject
    private Passwords passwords;

    @Inject
    private Sessions sessions;

    @Inject
    private SecondSteps secondSteps;

    @Inject
    private Memberships memberships;

    @Inject
    private Scopes scopes;

    @Override
    @Right(Right.EVERYBODY)
    public Outcome logIn(String loginName, String password, String origin) {
        String name = loginName.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.length() > 200 || password.length() > PasswordRules.MAXIMUM) {
            return new Refused();
        }
        Duration wait = attempts.begin(name, origin);
        if (!wait.isZero()) {
            return new Later(wait.toSeconds() + 1);
        }
        Optional<Person> person = passwords.check(name, password);
        if (person.isEmpty()) {
            return new Refused();
        }
        attempts.succeeded(name, origin);
        return new Welcome(person.get());
    }

    @Override
    @Right(Right.EVERYBODY)
    public List<MembershipRow> memberships(UUID personId) {
        return memberships.today(personId);
    }

    @Override
    @Right(Right.EVERYBODY)
    public boolean asksSecondStep(UUID personId) {
        return secondSteps.confirmed(personId);
    }

    @Override
    @Right(Right.EVERYBODY)
    public Outcome secondStep(Person person, String code, String origin) {
        String account = "second step of " + person.loginName();
        Duration wait = attempts.begin(account, origin);
        if (!wait.isZero()) {
            return new Later(wait.toSeconds() + 1);
        }
        if (!secondSteps.opens(person.id(), code.strip())) {
            return new Refused();
        }
        attempts.succeeded(account, origin);
        return new Welcome(person);
    }

    @Override
    @Right(Right.EVERYBODY)
    public UUID begin(UUID personId, @Nullable UUID membershipId, Arrival arrival, boolean secondStep) {
        return sessions.begin(personId, membershipId, arrival, secondStep);
    }

    @Override
    @Right(Right.EVERYBODY)
    public Optional<Standing> standing(UUID sessionId, @Nullable UUID membershipId) {
        if (membershipId == null) {
            return sessions.found(sessionId)
                    .map(found -> new Standing(
                            found.person(),
                            null,
                            "",
                            "",
                            found.secondStep() ? SecondStep.DONE : SecondStep.NOT_ASKED,
                            null));
        }
        return memberships.active(sessionId, membershipId).map(this::standing);
    }

    private Standing standing(Active found) {
        SecondStep step = found.secondStep()
                ? SecondStep.DONE
                : SecondStepDemand.of(found.kind(), found.asksSecondStep()) ? SecondStep.MISSING : SecondStep.NOT_ASKED;
        return new Standing(
                found.person(),
                step == SecondStep.MISSING ? null : scopes.actor(found),
                found.organisation(),
                found.cooperation(),
                step,
                found.identityProvider());
    }

    @Override
    @Right(Right.EVERYBODY)
    public void end(UUID sessionId) {
        sessions.end(sessionId);
    }
}
