package nl.mgr.cooperation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A municipality that joins a cooperation.
 *
 * @param tileColumn place on the tile map, in half tiles from the west
 * @param tileRow place on the tile map, in rows from the north
 */
public record NewParticipant(
        UUID municipality, LocalDate from, FactState state, String source, int tileColumn, int tileRow) {}
