package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.Settings;

/** Whether there is room for the data; of a database elsewhere its own administrator knows. */
@ApplicationScoped
class DiskCheck extends PlatformCheck {

    private static final long GIGABYTE = 1L << 30;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Finding look(Actor actor) {
        if (!Settings.flag("mgr.db.embedded", false)) {
            return Findings.of("schijf", Verdict.GOOD, "elders");
        }
        try {
            FileStore disk = Files.getFileStore(Path.of(Settings.text("mgr.data.dir", "data")));
            long free = disk.getUsableSpace();
            long total = disk.getTotalSpace();
            Verdict verdict = verdict(free, total);
            return Findings.of(
                    "schijf", verdict, verdict == Verdict.GOOD ? "goed" : "vol", Sizes.of(free), Sizes.of(total));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both in bytes: less than 5 GB or a tenth is little, less than 1 GB or a fiftieth too little. */
    static Verdict verdict(long free, long total) {
        if (free < GIGABYTE || free < total / 50) {
            return Verdict.BAD;
        }
        return free < 5 * GIGABYTE || free < total / 10 ? Verdict.WARN : Verdict.GOOD;
    }
}
