package nl.mgr.cooperation;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a municipality takes part in one software module.
 *
 * @param legalDomain the law it covers; {@code null} when it is a service without a law of its own
 */
public record ParticipationSpan(
        UUID municipalityId, @Nullable LegalDomain legalDomain, Period period) implements Serializable {}
