package nl.mgr.cooperation;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The real borders that an administrator loaded for the map of the region.
 *
 * @param attribution whose data it is, shown below the map
 * @param outlines SVG path per municipality that stood in the file, of the same measure
 */
public record RegionBorders(
        String fileName, String attribution, Instant loadedAt, String loadedBy, Map<UUID, String> outlines)
        implements Serializable {

    public RegionBorders {
        outlines = Map.copyOf(outlines);
    }
}
