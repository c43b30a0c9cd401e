package nl.mgr.platform.internal.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableFiles;

/** Reads tables within the limits of the installation. */
@ApplicationScoped
@Guarded
class SafeTableFiles implements TableFiles {

    private final TableReader reader = new TableReader(Limits.configured());

    @Override
    @Right(Right.EVERYBODY)
    public Table read(String fileName, InputStream content) {
        return reader.read(fileName, content);
    }
}
