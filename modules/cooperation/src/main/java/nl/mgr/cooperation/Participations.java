package nl.mgr.cooperation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import org.jspecify.annotations.Nullable;

/** In what the municipalities of the actor's cooperation take part, on any day. */
public interface Participations {

    /** @param legalDomain {@code null} asks for any submodule of the module */
    boolean takesPart(
            @NotNull UUID municipality,
            @NotNull String softwareModule,
            @Nullable LegalDomain legalDomain,
            @NotNull LocalDate day);

    /** All days of all municipalities in one software module, by municipality and first day. */
    List<ParticipationSpan> spans(@NotNull String softwareModule);
}
