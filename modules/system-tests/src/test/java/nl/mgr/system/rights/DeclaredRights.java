package nl.mgr.system.rights;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Roles;

/** What the product declares: lists of addresses, {@link Right} on services, servlets in descriptors and classes. */
final class DeclaredRights {

    private static final Pattern MAPPING = Pattern.compile("<url-pattern>([^<]+)</url-pattern>");
    private static final Pattern FILTERS = Pattern.compile("(?s)<filter-mapping>.*?</filter-mapping>");
    private static final Pattern PROTECTED = Pattern.compile("(?s)<security-constraint>.*?</security-constraint>");
    private static final Pattern ANNOTATION =
            Pattern.compile("@WebServlet\\(\\s*(?:urlPatterns\\s*=\\s*)?\"([^\"]+)\"");

    private final Roles roles = Roles.fromFile();
    private final Map<String, Set<String>> rows = new TreeMap<>();
    private final Map<String, Set<String>> words = new TreeMap<>();

    static Map<String, Set<String>> read() {
        DeclaredRights declared = new DeclaredRights();
        declared.addresses();
        declared.services();
        declared.servlets();
        declared.resources();
        return declared.rows;
    }

    private static Stream<java.nio.file.Path> files(String ending) {
        try (Stream<java.nio.file.Path> all = Files.walk(java.nio.file.Path.of(".."))) {
            return all
                    .filter(file ->
                            file.toString().endsWith(ending) && file.toString().contains("/src/main/"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> holders(Iterable<String> needed) {
        Set<String> holders = new TreeSet<>();
        for (String word : needed) {
            if (word.contains(".")) {
                holders.addAll(roles.holders(word));
            } else {
                holders.add(word);
            }
        }
        return holders;
    }

    private void addresses() {
        files("META-INF/mgr-views.properties").forEach(file -> {
            Properties list = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                list.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            list.forEach((address, needed) -> {
                Set<String> who =
                        holders(Arrays.asList(needed.toString().strip().split("\\s+")));
                words.put(address.toString(), who);
                rows.put("view " + address, who);
            });
        });
    }

    private void services() {
        new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test-classes/")).importPackages("nl.mgr").stream()
                        .filter(type -> type.isAnnotatedWith(Guarded.class))
                        .map(JavaClass::reflect)
                        .forEach(this::service);
    }

    private void service(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            boolean callable = Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.isSynthetic();
            if (callable) {
                Right right = method.getAnnotation(Right.class);
                Set<String> who = right == null ? Set.of("undeclared") : holders(Set.of(right.value()));
                String module = type.getPackageName().split("\\.")[2];
                rows.merge(
                        "service " + module + "." + type.getSimpleName() + "." + method.getName(),
                        who,
                        (one, other) -> one.equals(other) ? one : Set.of("overloads-differ"));
            }
        }
    }

    private void servlets() {
        Stream.of(files("web.xml"), files("web-fragment.xml"))
                .flatMap(all -> all)
                .map(DeclaredRights::text)
                .map(text ->
                        PROTECTED.matcher(FILTERS.matcher(text).replaceAll("")).replaceAll(""))
                .forEach(text -> MAPPING.matcher(text).results().forEach(found -> servlet(found.group(1))));
        files(".java")
                .map(DeclaredRights::text)
                .forEach(text -> ANNOTATION.matcher(text).results().forEach(found -> servlet(found.group(1))));
        files(".java")
                .filter(file -> text(file).contains(".addServlet("))
                .forEach(file -> rows.put("servlet " + file.getFileName(), Set.of("added-at-start")));
    }

    /** A servlet is reached by its address only, so what the lists say of the address holds for it. */
    private void servlet(String address) {
        rows.put("servlet " + address, address.startsWith("*") ? Set.of("by-view") : who(address));
    }

    /** What programs reach: each resource by an address of its own, which a list must name with its scope. */
    private void resources() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test-classes/"))
                .importPackages("nl.mgr");
        List<String> roots = all.stream()
                .filter(type -> type.isAnnotatedWith(ApplicationPath.class))
                .map(type -> type.reflect().getAnnotation(ApplicationPath.class).value())
                .toList();
        roots.forEach(root -> rows.put("servlet " + root + "/*", Set.of("by-resource")));
        for (JavaClass type : all) {
            if (type.isAnnotatedWith(Path.class)) {
                String own = type.reflect().getAnnotation(Path.class).value();
                roots.forEach(root -> {
                    rows.put("resource " + root + own, who(root + own));
                    for (Method method : type.reflect().getMethods()) {
                        Path below = method.getAnnotation(Path.class);
                        if (below != null) {
                            rows.put("resource " + root + own + below.value(), Set.of("not-by-its-class"));
                        }
                    }
                });
            }
        }
    }

    private Set<String> who(String address) {
        for (String at = address; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Set<String> exact = words.get(at.equals(address) ? at : at + "/*");
            if (exact != null) {
                return exact;
            }
        }
        return Set.of("nobody");
    }

    private static String text(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
