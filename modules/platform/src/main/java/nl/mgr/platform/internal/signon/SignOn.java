package nl.mgr.platform.internal.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.LoginService.Person;
import nl.mgr.platform.SignOnFault;
import nl.mgr.platform.SingleSignOn.Test;
import org.jspecify.annotations.Nullable;

/** The way in through an organisation's own log-in, step by step, for the entrance. */
@ApplicationScoped
public class SignOn {

    /**
     * Somebody who came in.
     *
     * @param secondStep whether their organisation asked for one
     */
    public record Welcome(Person person, UUID membershipId, CameBy by, boolean secondStep) {}

    /**
     * By what somebody came in.
     *
     * @param token the ID token, with which they log out there
     */
    public record CameBy(UUID providerId, String token) implements Serializable {

        /** It names a person. */
        @Override
        public String toString() {
            return providerId.toString();
        }
    }

    /** A question and the address that the browser takes it to. */
    public record Way(Question question, String address) {}

    private static final Logger LOG = Logger.getLogger(SignOn.class.getName());

    @Inject
    private IdentityProviders providers;

    @Inject
    private Conversation conversation;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Clock clock;

    /** @throws SignOnStopped not offered, or the log-in does not answer */
    public Way ask(String code, @Nullable String wanted) {
        return way(
                asLogIn(() -> providers.byCode(code))
                        .filter(provider -> provider.state().on())
                        .orElseThrow(() -> new SignOnStopped(SignOnFault.NOT_OFFERED, code)),
                wanted,
                false);
    }

    /** A try of the settings of somebody's own organisation; empty when there are none. */
    public Optional<Way> tryOut(UUID membership) {
        Optional<IdentityProvider> own = asLogIn(() -> providers.ofMembership(membership));
        try {
            return own.map(provider -> way(provider, null, true));
        } catch (SignOnStopped e) {
            own.ifPresent(provider -> keep(provider, failed(e)));
            throw e;
        }
    }

    private Way way(IdentityProvider provider, @Nullable String wanted, boolean trial) {
        Question question = conversation.question(provider, wanted, trial);
        return new Way(question, conversation.address(provider, question));
    }

    /** @throws SignOnStopped who is not let in */
    public Welcome answer(Question question, String code) {
        IdentityProvider provider = asked(question)
                .filter(found -> found.state().on())
                .orElseThrow(() -> new SignOnStopped(SignOnFault.NOT_OFFERED, "switched off in between"));
        Claims claims = claims(provider, question, code);
        Arrivals.Arrived arrived = arrivals.arrive(provider, claims);
        return new Welcome(
                arrived.person(),
                arrived.membershipId(),
                new CameBy(provider.id(), claims.token()),
                provider.setup().secondStep());
    }

    /** Where the browser goes to log out there too; empty when there is nothing of the kind, or the log-in does not answer. */
    public Optional<String> farewell(CameBy by) {
        try {
            return asLogIn(() -> providers.byId(by.providerId()))
                    .flatMap(provider -> conversation.logOutAddress(provider, by.token()));
        } catch (SignOnStopped e) {
            LOG.log(Level.INFO, e.getMessage());
            return Optional.empty();
        }
    }

    /** How a try ended; nobody comes in by it and nothing of the person is kept but what the administrator is shown. */
    public void tried(Question question, Optional<String> code) {
        asked(question).ifPresent(provider -> keep(provider, test(provider, question, code)));
    }

    private Test test(IdentityProvider provider, Question question, Optional<String> code) {
        try {
            Claims claims = claims(
                    provider,
                    question,
                    code.orElseThrow(() -> new SignOnStopped(SignOnFault.REFUSED_THERE, "no code")));
            try {
                return new Test(
                        clock.instant(), null, claims.loginName(), List.copyOf(arrivals.rolesOf(provider, claims)));
            } catch (SignOnStopped e) {
                return new Test(clock.instant(), e.fault().name(), claims.loginName(), List.of());
            }
        } catch (SignOnStopped e) {
            return failed(e);
        }
    }

    private Test failed(SignOnStopped e) {
        return new Test(clock.instant(), e.fault().name(), null, List.of());
    }

    private Optional<IdentityProvider> asked(Question question) {
        return asLogIn(() -> providers.byId(question.provider()))
                .filter(provider -> provider.state().version() == question.version());
    }

    private Claims claims(IdentityProvider provider, Question question, String code) {
        String secret = asLogIn(() -> providers.secret(provider.id()));
        return conversation.claims(provider, secret, question, code);
    }

    private void keep(IdentityProvider provider, Test test) {
        ActorContext.runAs(
                Actor.system(provider.cooperationId(), "single sign-on: try"),
                () -> providers.tried(provider.id(), provider.state().version(), test));
    }

    private static <T> T asLogIn(Supplier<T> work) {
        return ActorContext.callAs(Actor.authentication(), work);
    }
}
