package nl.mgr.cooperation;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.cooperation.SuccessionShare.Passing;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Municipalities of the actor's cooperation that went up into another, and what has to pass to it: all rights and duties
 * of a municipality that ends are its successor's from that day on, without a further deed (Wet algemene regels
 * herindeling, article 44), and the arrangement stays in force (article 41).
 */
public interface Successions {

    /** All of them, the latest first. What has passed is read from what is there. */
    List<Estate> all();

    /** @throws NotFound when no member went up into that municipality on that day */
    Estate estate(@NotNull CbsCode successor, @NotNull LocalDate day);

    /**
     * Lets everything pass that has not yet; what the successor has of its own stays. Rows of before the day keep the
     * municipality they are of.
     *
     * @param leading whose tariffs hold when those that go up together have different ones for the same contract line;
     *     {@code null} for the first by name
     * @throws NothingLeftToPass when all has passed
     * @throws NotFound when no member went up into that municipality on that day, or {@code leading} is none of them
     */
    void carryOut(@NotNull CbsCode successor, @NotNull LocalDate day, @Nullable UUID leading);

    /**
     * @param old those that went up into the successor on that day, by name
     * @param day first day without them
     */
    record Succession(MunicipalityRef successor, LocalDate day, List<MunicipalityRef> old) implements Serializable {

        /** Names of those that end. */
        public String names() {
            return old.stream().map(MunicipalityRef::name).collect(Collectors.joining(", "));
        }
    }

    /**
     * What has to pass.
     *
     * @param admitted whether the successor is a member on the day
     * @param parts what the successor will take part in, as its predecessors did
     * @param shares what passes in other modules
     * @param people who work for the old municipalities and not for the successor yet
     */
    record Estate(Succession succession, boolean admitted, List<Part> parts, List<Passing> shares, long people)
            implements Serializable {

        /** Whether nothing is left to pass. */
        public boolean passed() {
            return admitted && parts.isEmpty() && shares.isEmpty() && people == 0;
        }
    }

    /** A submodule that the successor goes on with. */
    record Part(SubmoduleRef submodule, Period period) implements Serializable {}
}
