package nl.mgr.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The newest migration of each schema in the application of this distribution. */
final class KnownMigrations {

    private static final Pattern MODULE = Pattern.compile("WEB-INF/lib/mgr-[a-z-]+\\.jar");
    private static final Pattern SCRIPT = Pattern.compile("db/migration/([a-z]+)/V([0-9._]+?)__.+\\.sql");

    private KnownMigrations() {}

    static Map<String, String> of(Path application) throws Refused {
        Map<String, String> newest = new HashMap<>();
        try (InputStream file = Files.newInputStream(application);
                ZipInputStream archive = new ZipInputStream(file)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (MODULE.matcher(entry.getName()).matches()) {
                    addAll(new ZipInputStream(archive), newest);
                }
            }
        } catch (IOException e) {
            throw new Refused("The application " + application + " cannot be read. Put it back beside mgr.jar.", e);
        }
        return newest;
    }

    /** Leaves the module open: it is a part of the application, which is read on. */
    private static void addAll(ZipInputStream module, Map<String, String> newest) throws IOException {
        for (ZipEntry entry = module.getNextEntry(); entry != null; entry = module.getNextEntry()) {
            Matcher script = SCRIPT.matcher(entry.getName());
            if (script.matches()) {
                newest.merge(
                        script.group(1),
                        script.group(2).replace('_', '.'),
                        (one, other) -> ProductVersion.isNewer(other, one) ? other : one);
            }
        }
    }
}
