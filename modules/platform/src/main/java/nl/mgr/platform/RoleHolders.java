package nl.mgr.platform;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** How many people it matters to that a module exists for their organisation; who they are it does not tell. */
public interface RoleHolders {

    /**
     * Members of a municipality on a day, as far as whoever asks may see any, whose role stands for a right of one of the
     * modules.
     */
    long ofMunicipality(UUID municipality, LocalDate day, Collection<String> modules);
}
