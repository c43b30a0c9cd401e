package nl.mgr.platform.internal.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.platform.ClientIncomplete;
import nl.mgr.platform.IssuerNotAccepted;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.Roles;
import nl.mgr.platform.SignOnUntested;
import nl.mgr.platform.SingleSignOn;
import org.jspecify.annotations.Nullable;

/** Checks what administrators set up. Its rows are the system's, for the log-in reads them before anybody is known. */
@ApplicationScoped
@Guarded
class SignOnDesk implements SingleSignOn {

    private final Roles roles = Roles.fromFile();
    private final Reach reach = Reach.configured();

    @Inject
    private IdentityProviders providers;

    @Override
    @Right("platform.sign-on.manage")
    public Optional<State> own() {
        return found().map(IdentityProvider::state);
    }

    @Override
    @Right("platform.sign-on.manage")
    public String returnAddress() {
        return Conversation.returnAddress();
    }

    @Override
    @Right("platform.sign-on.manage")
    public void keep(long seen, Setup setup, @Nullable String secret) {
        if (!reach.takes(setup.issuer())) {
            throw new IssuerNotAccepted(setup.issuer());
        }
        OrganisationKind kind = OrganisationKind.of(ActorContext.current().kind());
        setup.roleValues().keySet().forEach(role -> roles.check(kind, List.of(role)));
        Optional<IdentityProvider> present = found();
        boolean secretGiven = secret != null && !secret.isBlank();
        if (setup.clientId().isBlank() || setup.nameClaim().isBlank() || (present.isEmpty() && !secretGiven)) {
            throw new ClientIncomplete();
        }
        UUID membership = membership();
        String given = secretGiven ? secret : null;
        if (present.isPresent()) {
            asSystem(() -> {
                providers.change(present.get().id(), seen, setup, given);
                return true;
            });
        } else {
            String code = code();
            asSystem(() -> {
                providers.add(membership, code, setup, java.util.Objects.requireNonNull(given));
                return true;
            });
        }
    }

    @Override
    @Right("platform.sign-on.manage")
    public void switchOn() {
        IdentityProvider provider = required();
        Test test = provider.state().test();
        if (test == null || test.fault() != null) {
            throw new SignOnUntested();
        }
        turn(provider, true);
    }

    @Override
    @Right("platform.sign-on.manage")
    public void switchOff() {
        turn(required(), false);
    }

    @Override
    @Right(Right.EVERYBODY)
    public List<Choice> choices() {
        return asLogIn(providers::choices);
    }

    private void turn(IdentityProvider provider, boolean on) {
        asSystem(() -> {
            providers.turn(provider.id(), on);
            return true;
        });
    }

    /** {@code Gemeente 's-Heerenberg} becomes {@code gemeente-s-heerenberg}, with a number behind it when that is taken. */
    private String code() {
        UUID membership = membership();
        String name = asLogIn(() -> providers.organisation(membership));
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = plain.length() < 2 ? "organisatie" : plain.substring(0, Math.min(plain.length(), 50));
        String code = base;
        for (int number = 2; isTaken(code); number++) {
            code = base + "-" + number;
        }
        return code;
    }

    private boolean isTaken(String code) {
        return asLogIn(() -> providers.byCode(code)).isPresent();
    }

    private Optional<IdentityProvider> found() {
        UUID membership = membership();
        return asLogIn(() -> providers.ofMembership(membership));
    }

    private IdentityProvider required() {
        return found().orElseThrow(() -> new NotFound("single sign-on"));
    }

    private static UUID membership() {
        UUID own = ActorContext.current().membershipId();
        if (own == null) {
            throw new NotFound("an own organisation");
        }
        return own;
    }

    private static <T> T asLogIn(Supplier<T> work) {
        return ActorContext.callAs(Actor.authentication(), work);
    }

    private static <T> T asSystem(Supplier<T> work) {
        Actor actor = ActorContext.current();
        return ActorContext.callAs(Actor.system(actor.cooperationId(), actor.name()), work);
    }
}
