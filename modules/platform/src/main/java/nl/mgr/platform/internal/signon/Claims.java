package nl.mgr.platform.internal.signon;

import java.util.Set;

/**
 * What a log-in says of a person.
 *
 * @param subject its own name for them, which never changes
 * @param loginName as here
 * @param name to show
 * @param values what they are there
 * @param token the ID token that says so
 */
public record Claims(String subject, String loginName, String name, Set<String> values, String token) {

    public Claims {
        values = Set.copyOf(values);
    }
}
