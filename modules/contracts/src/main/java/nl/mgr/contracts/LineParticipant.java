package nl.mgr.contracts;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.Period;

/** A municipality for which a contract line is agreed, and the days on which. */
public record LineParticipant(UUID municipalityId, Period period) implements Serializable {}
