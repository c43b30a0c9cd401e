package nl.mgr.monitoring.internal.demo;

import java.util.UUID;
import nl.mgr.kernel.LegalDomain;

/** A figure that a provider owes for a month, as its contract tells. */
record OwedLine(
        UUID provider,
        UUID municipality,
        String municipalityCode,
        String productCode,
        String unit,
        LegalDomain legalDomain,
        String category,
        long tariffCents) {}
