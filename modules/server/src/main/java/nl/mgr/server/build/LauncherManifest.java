package nl.mgr.server.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Copies what Payara Micro needs opened in the JDK from its own manifest into the launcher's. */
public final class LauncherManifest {

    private static final String[] OPENED = {"Add-Opens", "Add-Exports"};

    private LauncherManifest() {}

    /** @param arguments the manifest to write, the version of the product */
    public static void main(String[] arguments) throws IOException {
        Manifest launcher = new Manifest();
        launcher.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        launcher.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, arguments[1]);
        Attributes payara = payaraManifest().getMainAttributes();
        for (String name : OPENED) {
            launcher.getMainAttributes().putValue(name, payara.getValue(name));
        }
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            launcher.write(out);
        }
    }

    private static Manifest payaraManifest() throws IOException {
        for (URL url :
                Collections.list(Thread.currentThread().getContextClassLoader().getResources("META-INF/MANIFEST.MF"))) {
            try (InputStream in = url.openStream()) {
                Manifest manifest = new Manifest(in);
                if ("fish.payara.micro.PayaraMicro"
                        .equals(manifest.getMainAttributes().getValue("Main-Class"))) {
                    return manifest;
                }
            }
        }
        throw new IllegalStateException("Payara Micro is not on the class path");
    }
}
