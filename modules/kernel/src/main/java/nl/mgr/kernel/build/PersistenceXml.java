package nl.mgr.kernel.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the one persistence unit, with a {@code jar-file} per module on the class path. */
public final class PersistenceXml {

    private static final Pattern MODULE =
            Pattern.compile("/(?:mgr-([a-z]+)(?:-[^/!]*)?\\.jar!|modules/([a-z]+)/target/classes)/");

    private PersistenceXml() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, xml(modulesOnClassPath()));
    }

    /** Ids of the modules on the class path, by their {@code beans.xml}. */
    public static List<String> modulesOnClassPath() {
        try {
            Collection<URL> found = Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources("META-INF/beans.xml"));
            TreeSet<String> ids = new TreeSet<>();
            for (URL url : found) {
                Matcher module = MODULE.matcher(url.toString());
                if (module.find()) {
                    ids.add(module.group(1) == null ? module.group(2) : module.group(1));
                }
            }
            ids.remove("portal");
            if (!ids.contains("kernel")) {
                throw new IllegalStateException("the kernel is not among the modules found: " + ids);
            }
            return List.copyOf(ids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String xml(List<String> modules) {
        String jars = modules.stream()
                .map(id -> "    <jar-file>lib/mgr-" + id + ".jar</jar-file>\n")
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                  <persistence-unit name="mgr" transaction-type="JTA">
                    <jta-data-source>java:app/jdbc/mgr</jta-data-source>
                %s    <shared-cache-mode>NONE</shared-cache-mode>
                    <properties>
                      <property name="eclipselink.target-database" value="nl.mgr.kernel.internal.scope.UuidPlatform"/>
                      <property name="eclipselink.transaction.join-existing" value="true"/>
                      <property name="eclipselink.session-event-listener" value="nl.mgr.kernel.internal.scope.ActorSessionListener"/>
                      <property name="eclipselink.ddl-generation" value="none"/>
                      <property name="eclipselink.jdbc.batch-writing" value="JDBC"/>
                      <property name="eclipselink.logging.level" value="WARNING"/>
                      <property name="eclipselink.weaving" value="false"/>
                    </properties>
                  </persistence-unit>
                </persistence>
                """.formatted(jars);
    }
}
