package nl.mgr.cooperation;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;

/** The files that a municipality keeps of submodules it has left. */
public interface FrozenExports {

    /** Files of one municipality, latest first. */
    List<FrozenExport> of(@NotNull UUID municipality);

    /** @throws NotFound when there is none, or it belongs to another municipality */
    Content content(@NotNull UUID id);

    /** @param sha256 hash of the content, in hexadecimal digits */
    record FrozenExport(UUID id, String title, String fileName, long size, String sha256, Instant madeAt)
            implements Serializable {}

    /** The file itself, as it was on the day it was made. */
    record Content(String fileName, String contentType, byte[] bytes) {}
}
