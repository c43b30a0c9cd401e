package nl.mgr.platform.internal.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that the build wrote into the JAR of a module. */
public final class ModuleVersion {

    private ModuleVersion() {}

    /** @param otherwise for a module that lies in no JAR of its own */
    public static String of(String module, String otherwise) {
        Properties file = new Properties();
        try (InputStream in = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/maven/nl.mgr/mgr-" + module + "/pom.properties")) {
            if (in == null) {
                return otherwise;
            }
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.getProperty("version", otherwise);
    }
}
