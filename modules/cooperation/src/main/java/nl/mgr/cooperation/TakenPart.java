package nl.mgr.cooperation;

import java.io.Serializable;
import nl.mgr.kernel.Period;

/**
 * Days on which one municipality takes part in one submodule.
 *
 * @param state whether it is known or assumed
 * @param source where it is written
 */
public record TakenPart(String module, String submodule, Period period, FactState state, String source)
        implements Serializable {}
