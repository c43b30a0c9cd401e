package nl.mgr.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells what a cooperation offers and in what a municipality takes part. Implemented by the cooperation module. */
public interface ParticipationSource {

    /** All cooperations of the installation, for work that goes round them. */
    List<UUID> cooperations();

    /** What the cooperation offers on a day: for its staff and, where they have business there, its providers. */
    ModuleAccess offered(UUID cooperationId, LocalDate day);

    /** In what a municipality, or one of its predecessors, takes part on a day. */
    ModuleAccess takesPart(UUID cooperationId, UUID municipalityId, LocalDate day);

    /** The municipality and all municipalities that were merged into it, itself first. */
    List<UUID> withPredecessors(UUID municipalityId);
}
