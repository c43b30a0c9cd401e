package nl.mgr.cooperation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** The map of the actor's cooperation: tiles of our own design, or real borders once somebody has loaded them. */
public interface RegionMaps {

    /** Largest file that is read, in bytes. */
    int LARGEST = 5_000_000;

    /** Most points that the borders of one region may have together. */
    int MOST_POINTS = 20_000;

    /**
     * Empty while the map is drawn with tiles. On a day after a merger a municipality has its predecessors' land too.
     */
    Optional<RegionBorders> borders(@NotNull LocalDate day);

    /**
     * Takes the borders of the cooperation's municipalities from a GeoJSON file and forgets those that were there. The
     * file may hold more municipalities; each is found by its CBS code.
     *
     * @param attribution whose data it is
     * @throws BordersTooLarge when the file is larger than {@link #LARGEST}
     * @throws NoGeoJson when it cannot be read as polygons with CBS codes
     * @throws BordersElsewhere when a point does not lie in the Netherlands, in longitude and latitude
     * @throws TooManyPoints when the borders have more points than {@link #MOST_POINTS}
     * @throws BordersMissing when a municipality of today is not in the file, nor are its predecessors
     */
    void load(
            @NotNull String fileName,
            byte @NotNull [] content,
            @NotBlank(message = "{cooperation.map.attribution}") @Size(max = 200) String attribution);

    /** Draws the map with tiles again. */
    void forget();
}
