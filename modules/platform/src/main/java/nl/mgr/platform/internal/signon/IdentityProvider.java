package nl.mgr.platform.internal.signon;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.SingleSignOn.Setup;
import nl.mgr.platform.SingleSignOn.State;
import org.jspecify.annotations.Nullable;

/**
 * The log-in of one organisation in one cooperation.
 *
 * @param cooperationId {@code null} for the installation
 */
public record IdentityProvider(
        UUID id,
        UUID organisationId,
        @Nullable UUID cooperationId,
        OrganisationKind kind,
        String organisation,
        State state) {

    public Setup setup() {
        return state.setup();
    }

    /** Whether what somebody is there decides on their roles here. */
    public boolean givesRoles() {
        return setup().roleValues().values().stream().anyMatch(values -> !values.isBlank());
    }

    /** The roles that such values stand for. */
    public Set<String> roles(Set<String> values) {
        Set<String> roles = new LinkedHashSet<>();
        for (Map.Entry<String, String> role : setup().roleValues().entrySet()) {
            if (Arrays.stream(role.getValue().split(",")).map(String::strip).anyMatch(values::contains)) {
                roles.add(role.getKey());
            }
        }
        return roles;
    }
}
