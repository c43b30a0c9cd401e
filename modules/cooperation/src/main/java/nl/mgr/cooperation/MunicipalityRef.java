package nl.mgr.cooperation;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Period;

/**
 * A municipality as others know it.
 *
 * @param id the same in every cooperation
 * @param period days on which the municipality exists
 */
public record MunicipalityRef(UUID id, CbsCode code, String name, Period period) implements Serializable {}
