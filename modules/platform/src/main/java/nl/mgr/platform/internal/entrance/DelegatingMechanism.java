package nl.mgr.platform.internal.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one mechanism of the server's security, for the server can't combine several: it asks each {@link Way} in turn.
 * Who has come no way at all stays a stranger; what strangers may see, the address gate says.
 */
@ApplicationScoped
public class DelegatingMechanism implements HttpAuthenticationMechanism {

    @Inject
    @Any
    private Instance<Way> ways;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        List<Way> inOrder =
                ways.stream().sorted(Comparator.comparingInt(Way::order)).toList();
        for (Way way : inOrder) {
            Optional<AuthenticationStatus> status = way.tryOn(request, context);
            if (status.isPresent()) {
                return status.get();
            }
        }
        return context.doNothing();
    }
}
