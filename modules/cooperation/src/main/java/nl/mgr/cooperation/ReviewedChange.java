package nl.mgr.cooperation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposed change with what it would do.
 *
 * @param noticeMonths notice term of the module; zero for joining
 * @param earliest first day on which leaving keeps the notice term when decided today; {@code null} when it is kept or
 *     there is none
 * @param obstacle the rule that the change would break, or {@code null}
 * @param portal what it opens or closes in the municipality's portal
 * @param withdraws whether it takes back a plan that has not begun
 */
public record ReviewedChange(
        ParticipationChange change,
        MunicipalityRef municipality,
        SubmoduleRef submodule,
        int noticeMonths,
        @Nullable LocalDate earliest,
        @Nullable Obstacle obstacle,
        Portal portal,
        List<ParticipationConsequences.Consequence> consequences,
        boolean withdraws)
        implements Serializable {

    public ReviewedChange {
        consequences = List.copyOf(consequences);
    }

    /**
     * Software modules of the municipality's portal that a change touches, in the order of the offer.
     *
     * @param whole those that appear or disappear
     * @param part those that are there anyhow and gain or lose the rows of the submodule's law
     */
    public record Portal(List<String> whole, List<String> part) implements Serializable {

        public static final Portal UNTOUCHED = new Portal(List.of(), List.of());

        public Portal {
            whole = List.copyOf(whole);
            part = List.copyOf(part);
        }
    }

    /** A refusal told beforehand: its message key in this module's bundle and what fills the gaps. */
    public record Obstacle(String key, List<Object> values) implements Serializable {
        public Obstacle {
            values = List.copyOf(values);
        }
    }
}
