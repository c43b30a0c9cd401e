package nl.mgr.platform.internal.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** A log-in that lasts, shown by both cookies. Rights hang on the actor of the request, not on groups of the server. */
@ApplicationScoped
public class SessionWay implements Way {

    @Inject
    private WebSession sessions;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<AuthenticationStatus> tryOn(HttpServletRequest request, HttpMessageContext context) {
        return sessions.read(request)
                .map(signedIn -> context.notifyContainerAboutLogin(signedIn.loginName(), Set.of()));
    }
}
