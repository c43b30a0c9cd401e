package nl.mgr.kernel.test;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.mgr.kernel.build.PersistenceXml;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The portal with one module as the last: that module, what it uses, and a persistence unit by the portal's own
 * generator. The build has laid the JARs ready in {@code target/archive}, named as in the portal.
 */
public final class ModuleArchive {

    private ModuleArchive() {}

    /** @param module id of the module whose tests these are */
    public static WebArchive of(String module) {
        return ShrinkWrap.create(WebArchive.class, module + "-it.war")
                .addAsLibraries(libraries())
                .addAsLibraries(
                        jarOf(Assertions.class),
                        jarOf(Awaitility.class),
                        jarOf(Matcher.class),
                        jarOf(net.bytebuddy.ByteBuddy.class))
                .addClass(PastTheEntrance.class)
                .setWebXML(new StringAsset(PastTheEntrance.WEB_XML))
                .addAsResource(
                        new StringAsset(PersistenceXml.xml(PersistenceXml.modulesOnClassPath())),
                        "META-INF/persistence.xml")
                .addAsWebInfResource(
                        new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
                                + " bean-discovery-mode=\"annotated\"/>"),
                        "beans.xml");
    }

    /** The JARs of the module and of all it uses. */
    public static File[] libraries() {
        File[] jars = Path.of("target", "archive").toFile().listFiles((folder, name) -> name.endsWith(".jar"));
        if (jars == null) {
            throw new IllegalStateException("the build lays JARs in target/archive before the integration tests");
        }
        List<String> names = Arrays.stream(jars).map(File::getName).toList();
        for (String module : PersistenceXml.modulesOnClassPath()) {
            if (!names.contains("mgr-" + module + ".jar")) {
                throw new IllegalStateException("mgr-" + module + ".jar is not among " + names);
            }
        }
        return Stream.of(jars).sorted().toArray(File[]::new);
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
