package nl.mgr.platform.internal.entrance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import nl.mgr.platform.Roles;

/**
 * Which right each address needs, collected from the {@code META-INF/mgr-views.properties} of all modules. Deny by
 * default: an address that nobody lists does not exist.
 */
final class ViewRights {

    static final String FILE = "META-INF/mgr-views.properties";
    /** Nobody needs to be logged in. */
    static final String ANONYMOUS = "anonymous";
    /** Logged in, even before a membership is chosen. */
    static final String SIGNED_IN = "signed-in";
    /** Whoever acts as a membership. */
    static final String EVERYBODY = "everybody";

    private static final Set<String> WORDS = Set.of(ANONYMOUS, SIGNED_IN, EVERYBODY);

    private final Map<String, List<String>> needed;

    private ViewRights(Map<String, List<String>> needed) {
        this.needed = needed;
    }

    /**
     * @param rights all rights and scopes that exist
     * @throws IllegalStateException when an address is listed twice or needs a right that does not exist
     */
    static ViewRights of(Iterable<Properties> files, Set<String> rights) {
        Map<String, List<String>> needed = new TreeMap<>();
        for (Properties file : files) {
            for (String address : file.stringPropertyNames()) {
                List<String> words = List.of(file.getProperty(address).strip().split("\\s+"));
                for (String word : words) {
                    if (!WORDS.contains(word) && !rights.contains(word)) {
                        throw new IllegalStateException(
                                address + " needs the right " + word + ", which does not exist");
                    }
                }
                if (needed.put(address, words) != null) {
                    throw new IllegalStateException("two modules list the address " + address);
                }
            }
        }
        return new ViewRights(needed);
    }

    static ViewRights fromClassPath(ClassLoader loader, Set<String> rights) {
        try {
            return of(
                    Collections.list(loader.getResources(FILE)).stream()
                            .map(ViewRights::load)
                            .toList(),
                    rights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(URL file) {
        Properties properties = new Properties();
        try (InputStream in = file.openStream()) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return properties;
    }

    /** The rights of which one is enough; empty when the address does not exist. */
    Optional<List<String>> neededFor(String path) {
        List<String> exact = needed.get(path);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            List<String> below = needed.get(path.substring(0, slash) + "/*");
            if (below != null) {
                return Optional.of(below);
            }
        }
        return Optional.empty();
    }

    boolean anonymous(String path) {
        return neededFor(path).filter(words -> words.contains(ANONYMOUS)).isPresent();
    }

    /** The addresses that a right opens, by right; what needs no right is not among them. */
    Map<String, List<String>> byRight() {
        Map<String, List<String>> addresses = new TreeMap<>();
        needed.forEach((address, words) -> words.stream()
                .filter(word -> !WORDS.contains(word) && !word.startsWith(Roles.SCOPE_WORD))
                .forEach(right -> addresses
                        .computeIfAbsent(right, none -> new ArrayList<>())
                        .add(address)));
        return addresses;
    }

    /** All addresses, for tests and the documentation. */
    Set<String> addresses() {
        return Set.copyOf(needed.keySet());
    }
}
