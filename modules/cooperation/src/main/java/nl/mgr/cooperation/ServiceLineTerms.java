package nl.mgr.cooperation;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the cooperation does for a municipality (prestatieafspraak).
 *
 * @param submodule {@code null} when it is of the whole module
 * @param number chapter and line, e.g. {@code 6.3}
 * @param norm in words, may be empty
 * @param normValue where it can be measured, with its unit; {@code null} where it cannot
 * @param fact id of the {@link ServiceFacts} by which its result is proposed
 * @param agreed {@code false} for what is done besides: it stands in no agreement
 */
public record ServiceLineTerms(
        UUID module,
        @Nullable UUID submodule,
        String number,
        String wording,
        String norm,
        @Nullable Long normValue,
        String normUnit,
        Frequency frequency,
        OwnerRole owner,
        @Nullable String fact,
        boolean agreed)
        implements Serializable {}
