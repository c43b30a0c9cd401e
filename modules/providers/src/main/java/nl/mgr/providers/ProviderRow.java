package nl.mgr.providers;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of providers. */
public record ProviderRow(
        UUID id,
        String number,
        String name,
        String kvkNumber,
        String agbCode,
        ProviderKind kind,
        @Nullable String town,
        LocalDate since)
        implements Serializable {}
