package nl.mgr.server;

import fish.payara.micro.boot.loader.OpenURLClassLoader;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The web server's own libraries, unpacked beside the launcher, and those of the application that a deployment need not
 * read. Left inside one archive, as the web server comes, each class costs a search through all of them: half of a start.
 */
final class ServerClasses {

    private static final String FOLDER = "lib/payara";
    private static final String APPLICATION = "lib/application";
    private static final String BOOT_JAR = "lib/payara-boot.jar";
    private static final String BOOT = "fish.payara.micro.impl.PayaraMicroImpl";

    private ServerClasses() {}

    /** From here on this thread, and what it starts, finds the web server in the folder. */
    static void use(Path home) throws Refused {
        Path folder = home.resolve(FOLDER).toAbsolutePath().normalize();
        // how it knows that its parts are in this folder
        System.setProperty("fish.payara.micro.UnpackDir", folder.toString());
        System.setProperty(
                "fish.payara.micro.BootJar", home.resolve(BOOT_JAR).toUri().toString());
        try {
            ClassLoader loader = new OpenURLClassLoader(urls(folder.resolve("runtime"), home.resolve(APPLICATION)));
            Thread.currentThread().setContextClassLoader(loader);
            // makes itself known as the one to boot
            loader.loadClass(BOOT).getMethod("getInstance").invoke(null);
        } catch (IOException | ReflectiveOperationException e) {
            throw new Refused("The web server's libraries in " + folder + " are not complete.", e);
        }
    }

    private static URL[] urls(Path server, Path application) throws IOException {
        List<URL> urls = new ArrayList<>();
        // the folder itself comes first: some parts are looked up in it
        urls.add(url(server));
        for (Path folder : List.of(server, application)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                        .sorted()
                        .toList()) {
                    urls.add(url(jar));
                }
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }
}
