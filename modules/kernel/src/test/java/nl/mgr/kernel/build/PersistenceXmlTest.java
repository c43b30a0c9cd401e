package nl.mgr.kernel.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class PersistenceXmlTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void findsTheKernelInTheReactor() {
        assertThat(PersistenceXml.modulesOnClassPath()).containsExactly("kernel");
    }

    @Test
    void findsModulesByTheirJarsAndLeavesOthersAndThePortalOut() throws IOException {
        assertThat(foundIn("mgr-kernel-1.0.0-SNAPSHOT.jar", "mgr-contracts.jar", "mgr-portal.jar", "weld-core-5.jar"))
                .containsExactly("contracts", "kernel");
    }

    @Test
    void refusesToWriteAUnitWithoutTheKernel() {
        assertThatIllegalStateException()
                .isThrownBy(() -> foundIn("mgr-contracts.jar"))
                .withMessageContaining("[contracts]");
    }

    @Test
    void writesOneJarFilePerModuleAndTheSettingsThatKeepTheActorsScope() throws Exception {
        Path file = directory.resolve("META-INF/persistence.xml");
        PersistenceXml.main(new String[] {file.toString()});
        Document unit =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(texts(unit.getElementsByTagName("jar-file"))).containsExactly("lib/mgr-kernel.jar");
        assertThat(texts(unit.getElementsByTagName("shared-cache-mode"))).containsExactly("NONE");
        assertThat(Files.readString(file))
                .contains("\"eclipselink.transaction.join-existing\" value=\"true\"")
                .contains("nl.mgr.kernel.internal.scope.ActorSessionListener")
                .doesNotContain("non-jta-data-source");
    }

    private List<String> foundIn(String... jars) throws IOException {
        URL[] urls = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) {
            Path jar = directory.resolve(jars[i]);
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
                out.putNextEntry(new JarEntry("META-INF/beans.xml"));
                out.closeEntry();
            }
            urls[i] = jar.toUri().toURL();
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            thread.setContextClassLoader(loader);
            return PersistenceXml.modulesOnClassPath();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<String> texts(NodeList nodes) {
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(at -> nodes.item(at).getTextContent())
                .toList();
    }
}
