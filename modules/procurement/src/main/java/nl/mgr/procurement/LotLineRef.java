package nl.mgr.procurement;

import java.io.Serializable;
import java.util.UUID;

/** A product of a lot as others point to it. */
public record LotLineRef(UUID id, UUID lotId, String lotNumber, String lotTitle, String tenderNumber)
        implements Serializable {}
