package nl.mgr.cooperation.internal.participation;

import java.util.UUID;
import nl.mgr.cooperation.ParticipationChange;

/** A change of participation was made, told within the transaction to who waits for it; the decision it rests on. */
public record ChangeDecided(ParticipationChange change, UUID decision) {}
