package nl.mgr.cooperation;

import java.io.Serializable;
import java.util.UUID;

/**
 * A cooperation as others know it.
 *
 * @param code short, without spaces, e.g. {@code mgr-sdcg}; part of log-in names
 */
public record CooperationRef(UUID id, String code, String name, String shortName) implements Serializable {}
