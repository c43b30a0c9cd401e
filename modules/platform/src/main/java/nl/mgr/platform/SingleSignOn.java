package nl.mgr.platform;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Lets the people of one's own organisation log in by its own log-in (OpenID Connect Core 1.0, code flow with PKCE), set
 * up by its administrator.
 */
public interface SingleSignOn {

    /**
     * What the administrator fills in.
     *
     * @param issuer address of the log-in, from which {@code /.well-known/openid-configuration} tells the rest
     * @param nameClaim claim that holds the log-in name, e.g. {@code preferred_username}
     * @param rolesClaim claim that holds what somebody is there, e.g. {@code roles} or {@code groups}
     * @param roleValues per role the values of that claim that stand for it, separated by commas; without any, roles are
     *     given by hand
     * @param letsInNew whether somebody who is not a member yet becomes one by logging in
     * @param secondStep whether the organisation's own log-in asks for a second step
     */
    record Setup(
            String issuer,
            String clientId,
            String nameClaim,
            String rolesClaim,
            Map<String, String> roleValues,
            boolean letsInNew,
            boolean secondStep)
            implements Serializable {

        public Setup {
            roleValues = Map.copyOf(roleValues);
        }
    }

    /**
     * The last try.
     *
     * @param fault name of the {@link SignOnFault}; {@code null} when it went well
     * @param name the log-in name that came
     * @param roles that would follow; empty when they are given by hand
     */
    record Test(
            Instant at, @Nullable String fault, @Nullable String name, List<String> roles) implements Serializable {

        public Test {
            roles = List.copyOf(roles);
        }
    }

    /**
     * As it stands.
     *
     * @param code of the log-in address
     * @param test of these very settings; {@code null} when they were not tried yet
     */
    record State(
            Setup setup, String code, boolean on, @Nullable Test test, long version) implements Serializable {}

    /** An organisation with single sign-on. */
    record Choice(String organisation, String code) {}

    /** Empty before the first settings are kept. */
    Optional<State> own();

    /** The address that the organisation's log-in must send people back to. */
    String returnAddress();

    /**
     * Keeps settings. Other ones than those that are switched on are off until they were tried.
     *
     * @param seen version of the settings that were changed; 0 for the first
     * @param secret {@code null} keeps the present one
     * @throws IssuerNotAccepted no https address
     * @throws ClientIncomplete no id or, at first, no secret
     * @throws jakarta.persistence.OptimisticLockException somebody else changed them in between
     */
    void keep(long seen, Setup setup, @Nullable String secret);

    /** @throws SignOnUntested these settings were not tried, or the try failed */
    void switchOn();

    /** @throws NotFound nothing was set up */
    void switchOff();

    /** Municipalities and teams with single sign-on, by name. Care providers tell their people the address themselves. */
    List<Choice> choices();
}
