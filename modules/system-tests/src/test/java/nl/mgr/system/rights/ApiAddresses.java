package nl.mgr.system.rights;

import java.util.Map;
import java.util.TreeMap;

/** The addresses for programs, with the scope that each needs, as the modules declare them. */
public final class ApiAddresses {

    private static final String SCOPE = "scope:";

    private ApiAddresses() {}

    /** Scope by address. */
    public static Map<String, String> scopes() {
        Map<String, String> scopes = new TreeMap<>();
        RightsMatrix.written().rows().forEach((thing, words) -> {
            if (thing.startsWith("view /api/")) {
                words.stream()
                        .filter(word -> word.startsWith(SCOPE))
                        .forEach(word -> scopes.put(thing.substring("view ".length()), word.substring(SCOPE.length())));
            }
        });
        return scopes;
    }
}
