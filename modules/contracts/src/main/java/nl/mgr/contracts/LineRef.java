package nl.mgr.contracts;

import java.io.Serializable;
import java.util.UUID;

/** A contract line as others point to it. */
public record LineRef(
        UUID id, UUID contractId, String contractNumber, UUID providerId, String providerName, String productCode)
        implements Serializable {}
