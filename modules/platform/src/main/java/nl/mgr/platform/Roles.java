package nl.mgr.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Roles per kind of organisation and the rights they stand for, read from the one file that says so
 * ({@code rights.properties}). Sets are in the order of that file, which is the order in which pages show them.
 */
public final class Roles {

    /** Before the name of a scope where an address says what it needs, e.g. {@code scope:gemeenten-lezen}. */
    public static final String SCOPE_WORD = "scope:";

    private static final String KIND = "kind.";
    private static final String SCOPE = "scope.";

    private final Map<OrganisationKind, Set<String>> byKind = new EnumMap<>(OrganisationKind.class);
    private final Map<String, Set<String>> rolesByRight = new LinkedHashMap<>();
    private final Map<String, Set<String>> rightsByScope = new LinkedHashMap<>();

    private Roles(Map<String, String> file) {
        byKind.put(OrganisationKind.INSTALLATION, words(file, KIND + "platform"));
        byKind.put(OrganisationKind.COOPERATION_TEAM, words(file, KIND + "staff"));
        byKind.put(OrganisationKind.MUNICIPALITY, words(file, KIND + "municipality"));
        byKind.put(OrganisationKind.PROVIDER, words(file, KIND + "provider"));
        Map<String, Set<String>> groups = Map.of(
                "staff", Set.copyOf(of(OrganisationKind.COOPERATION_TEAM)),
                "municipality", Set.copyOf(of(OrganisationKind.MUNICIPALITY)),
                "provider", Set.copyOf(of(OrganisationKind.PROVIDER)));
        of(OrganisationKind.COOPERATION_TEAM).add("auditor");
        for (String right : file.keySet()) {
            if (right.startsWith(SCOPE)) {
                rightsByScope.put(right.substring(SCOPE.length()), words(file, right));
            } else if (!right.startsWith(KIND)) {
                Set<String> roles = new LinkedHashSet<>();
                words(file, right).forEach(word -> roles.addAll(groups.getOrDefault(word, Set.of(word))));
                rolesByRight.put(right, roles);
            }
        }
        check();
    }

    /** As the file in this module says. */
    public static Roles fromFile() {
        InOrder file = new InOrder();
        try (InputStream in = Roles.class.getResourceAsStream("rights.properties")) {
            if (in == null) {
                throw new IllegalStateException("rights.properties is missing");
            }
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Roles(file.lines);
    }

    /** Every right that one of the roles has. */
    public Set<String> rightsOf(Collection<String> roles) {
        Set<String> rights = new TreeSet<>();
        rolesByRight.forEach((right, holders) -> {
            if (roles.stream().anyMatch(holders::contains)) {
                rights.add(right);
            }
        });
        return rights;
    }

    /** Roles that members of such an organisation can have. */
    public Set<String> ofKind(OrganisationKind kind) {
        return Collections.unmodifiableSet(of(kind));
    }

    /** Roles that decide who else may do what. */
    public Set<String> administrators() {
        return holders("platform.people.manage");
    }

    /**
     * @throws NoRole none at all
     * @throws UnknownRole one that members of such an organisation cannot have
     */
    public void check(OrganisationKind kind, Collection<String> wanted) {
        if (wanted.isEmpty()) {
            throw new NoRole();
        }
        for (String role : wanted) {
            if (!of(kind).contains(role)) {
                throw new UnknownRole(role, kind);
            }
        }
    }

    /** All rights that exist. */
    public Set<String> rights() {
        return Collections.unmodifiableSet(rolesByRight.keySet());
    }

    /** The roles that have a right; empty when the right does not exist. */
    public Set<String> holders(String right) {
        return Collections.unmodifiableSet(rolesByRight.getOrDefault(right, Set.of()));
    }

    /** What a program may with a key: all scopes there are. */
    public Set<String> scopes() {
        return Collections.unmodifiableSet(rightsByScope.keySet());
    }

    /** What an address can ask for: all rights, and all scopes with {@link #SCOPE_WORD} before them. */
    public Set<String> words() {
        Set<String> words = new LinkedHashSet<>(rights());
        scopes().forEach(scope -> words.add(SCOPE_WORD + scope));
        return words;
    }

    /** The rights that a scope stands for; none when there is no such scope (any more). */
    public Set<String> rightsOfScope(String scope) {
        return Collections.unmodifiableSet(rightsByScope.getOrDefault(scope, Set.of()));
    }

    /** Scopes that such an organisation may give: its own people together may all that the scope stands for. */
    public Set<String> scopesOf(OrganisationKind kind) {
        Set<String> scopes = new LinkedHashSet<>(rightsByScope.keySet());
        scopes.removeIf(scope -> !rightsOfScope(scope).stream()
                .allMatch(right -> holders(right).stream().anyMatch(of(kind)::contains)));
        return scopes;
    }

    private Set<String> of(OrganisationKind kind) {
        Set<String> roles = byKind.get(kind);
        if (roles == null) {
            throw new IllegalStateException("no roles for " + kind);
        }
        return roles;
    }

    private void check() {
        List<String> known = byKind.values().stream().flatMap(Set::stream).toList();
        rolesByRight.forEach((right, holders) -> holders.forEach(role -> {
            if (!known.contains(role)) {
                throw new IllegalStateException("right " + right + " names the unknown role " + role);
            }
        }));
        rightsByScope.forEach((scope, rights) -> {
            if (rights.isEmpty() || !rolesByRight.keySet().containsAll(rights)) {
                throw new IllegalStateException("scope " + scope + " names no right, or one that does not exist");
            }
        });
    }

    private static Set<String> words(Map<String, String> file, String key) {
        String value = file.getOrDefault(key, "").strip();
        return value.isEmpty() ? new LinkedHashSet<>() : new LinkedHashSet<>(Arrays.asList(value.split("\\s+")));
    }

    /** Keeps the order of the lines, which {@link Properties} forgets. */
    private static final class InOrder extends Properties {

        private static final long serialVersionUID = 1L;

        private final LinkedHashMap<String, String> lines = new LinkedHashMap<>();

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            lines.put(key.toString(), value.toString());
            return super.put(key, value);
        }
    }
}
