package nl.mgr.contracts;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that was told of a line, newest first. */
public record AvailabilityDetails(
        AvailabilityRow row, List<Place> places, List<Note> notes, List<AdmissionEvent> events)
        implements Serializable {

    public AvailabilityDetails {
        places = List.copyOf(places);
        notes = List.copyOf(notes);
        events = List.copyOf(events);
    }

    /** A municipality of the line. */
    public record Place(UUID id, String name) implements Serializable {}

    /** @param municipality empty for all of the line */
    public record Note(
            String municipality,
            @Nullable Long waitingWeeks,
            @Nullable Long freePlaces,
            Instant at,
            String by,
            boolean byProvider)
            implements Serializable {}
}
