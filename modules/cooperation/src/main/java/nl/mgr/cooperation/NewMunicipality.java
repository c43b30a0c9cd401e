package nl.mgr.cooperation;

import java.time.LocalDate;
import nl.mgr.kernel.CbsCode;

/**
 * A municipality for the register.
 *
 * @param from first day on which it is known to exist
 * @param source where that is written
 */
public record NewMunicipality(CbsCode code, String name, LocalDate from, String source) {}
