package nl.mgr.cooperation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The decision behind a change of participation.
 *
 * @param body who decided, e.g. "algemeen bestuur"
 * @param number as it stands above the decision, e.g. AB-2017-031
 * @param waivesNotice the decision says in so many words that the notice term does not apply
 */
public record Decision(
        @NotBlank(message = "{cooperation.decision.body}") @Size(max = 120)
        String body,

        @NotNull(message = "{cooperation.decision.date}") LocalDate date,

        @NotBlank(message = "{cooperation.decision.number}") @Size(max = 60)
        String number,

        boolean waivesNotice)
        implements Serializable {}
