package nl.mgr.system.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A copy of the distribution with one module left out of the portal. */
public final class Leaner {

    private Leaner() {}

    public static Path without(String module) {
        Path copy = Distribution.work("without-" + module);
        try {
            copyFolder(Distribution.home(), copy);
            Path war = copy.resolve("mgr.war");
            try (ZipInputStream in = new ZipInputStream(
                            Files.newInputStream(Distribution.home().resolve("mgr.war")));
                    ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(war))) {
                leaveOut(module, in, out);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void leaveOut(String module, ZipInputStream in, OutputStream target) throws IOException {
        ZipOutputStream out = (ZipOutputStream) target;
        boolean found = false;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (entry.getName().equals("WEB-INF/lib/mgr-" + module + ".jar")) {
                found = true;
                continue;
            }
            byte[] bytes = in.readAllBytes();
            if (entry.getName().equals("WEB-INF/classes/META-INF/persistence.xml")) {
                bytes = new String(bytes, StandardCharsets.UTF_8)
                        .replaceAll("\\s*<jar-file>lib/mgr-" + module + "\\.jar</jar-file>", "")
                        .getBytes(StandardCharsets.UTF_8);
            }
            out.putNextEntry(new ZipEntry(entry.getName()));
            out.write(bytes);
        }
        if (!found) {
            throw new IllegalStateException("the portal has no module " + module);
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    try (InputStream in = Files.newInputStream(file)) {
                        Files.copy(in, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }
}
