package nl.mgr.platform.internal.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.LoginService;
import nl.mgr.platform.LoginService.Outcome;
import nl.mgr.platform.LoginService.Welcome;

/** Name and password, handed in by the log-in page. How it ended is told by {@link #outcome}. */
@ApplicationScoped
public class FormWay implements Way {

    private static final String OUTCOME = "mgr.log-in.outcome";

    @Inject
    private LoginService login;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<AuthenticationStatus> tryOn(HttpServletRequest request, HttpMessageContext context) {
        if (!(context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential credential)) {
            return Optional.empty();
        }
        Outcome outcome = ActorContext.callAs(
                Actor.authentication(),
                () -> login.logIn(credential.getCaller(), credential.getPasswordAsString(), request.getRemoteAddr()));
        request.setAttribute(OUTCOME, outcome);
        return Optional.of(
                outcome instanceof Welcome welcome
                        ? context.notifyContainerAboutLogin(welcome.person().loginName(), Set.of())
                        : AuthenticationStatus.SEND_FAILURE);
    }

    /** How the log-in of this request ended. */
    public static Optional<Outcome> outcome(HttpServletRequest request) {
        return Optional.ofNullable((Outcome) request.getAttribute(OUTCOME));
    }
}
