package nl.mgr.platform.internal.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.Roles;
import nl.mgr.platform.internal.key.KeySteps.Found;
import nl.mgr.platform.internal.key.ShownKey.Outcome;
import nl.mgr.platform.internal.login.Attempts;
import nl.mgr.platform.internal.login.OrganisationActors;
import org.jspecify.annotations.Nullable;

/**
 * Says as whom a program acts, from the database and for each request anew: a key that is revoked opens nothing at the next
 * request, on whichever node.
 */
@ApplicationScoped
public class KeyCheck {

    /** So that reading does not become writing each time. */
    private static final Duration USE_KEPT = Duration.ofMinutes(1);

    private final Roles roles = Roles.fromFile();

    @Inject
    private KeySteps steps;

    @Inject
    private OrganisationActors actors;

    @Inject
    private Attempts attempts;

    @Inject
    private Clock clock;

    /**
     * @param authorization the header of that name
     * @param origin network address of the program
     */
    public ShownKey check(@Nullable String authorization, String origin) {
        Optional<String> shown = KeyText.shown(authorization);
        if (shown.isEmpty()) {
            return ShownKey.not(Outcome.NONE);
        }
        return ActorContext.callAs(Actor.authentication(), () -> look(shown.get(), origin));
    }

    private ShownKey look(String shown, String origin) {
        Optional<Found> found = KeyText.wellFormed(shown) ? steps.find(shown) : Optional.empty();
        if (found.isEmpty()) {
            return unknown(origin);
        }
        Found key = found.get();
        if (key.revoked() || !key.somebodyWorksThere()) {
            return ShownKey.not(Outcome.REVOKED);
        }
        if (key.lastDay().isBefore(LocalDate.now(clock))) {
            return new ShownKey(Outcome.EXPIRED, null, key.lastDay().toString());
        }
        Instant now = clock.instant();
        if (key.usedAt() == null || key.usedAt().plus(USE_KEPT).isBefore(now)) {
            steps.used(key.id(), key.cooperation(), now, origin);
        }
        return new ShownKey(Outcome.COUNTS, actor(key), "");
    }

    /** Guesses are counted apart from those at passwords: a program that went astray locks nobody out of the portal. */
    private ShownKey unknown(String origin) {
        String programs = "api " + origin;
        Duration wait = attempts.begin(programs, programs);
        return wait.isZero()
                ? ShownKey.not(Outcome.UNKNOWN)
                : new ShownKey(Outcome.LATER, null, String.valueOf(wait.toSeconds() + 1));
    }

    /** Not more than the organisation may give today, whatever it gave when the key was made. */
    private Actor actor(Found key) {
        Set<String> rights = new TreeSet<>();
        Set<String> given = roles.scopesOf(key.kind());
        given.retainAll(key.scopes());
        for (String scope : given) {
            rights.add(Roles.SCOPE_WORD + scope);
            rights.addAll(roles.rightsOfScope(scope));
        }
        return actors.program(key.kind(), key.pointer(), key.cooperation(), key.name(), rights);
    }
}
