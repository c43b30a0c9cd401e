package nl.mgr.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.platform.Members;

/**
 * Setting up a cooperation: what is there already, what is still missing, and the steps that no other service has. How
 * far it is follows from what is there; nothing is kept of it.
 */
public interface SetUp {

    Progress progress();

    /**
     * Lets municipalities into the actor's cooperation, all or none, and gives each a place on the tile map.
     *
     * @throws NoMunicipalityChosen when there is none
     * @throws SourceNeeded without a source
     * @throws AdmittedBeforeFounding for a day on which the cooperation does not exist
     * @throws MunicipalityNotYet when one begins later
     * @throws MunicipalityGone when one has ended, with its successor
     * @throws AdmittedAlready when one is a member on that day or later
     */
    void admit(@NotNull Set<UUID> municipalities, @NotNull LocalDate from, @NotNull @Size(max = 200) String source);

    /**
     * Records by one decision who takes part in what from a day, all or none. Of today or later it is a decision as any;
     * of before, it was decided before this platform was used.
     *
     * @throws NothingToDecide without choices
     * @throws DecidedInTheFuture when the decision has still to be taken
     * @throws NotAParticipantThen when a municipality is not in the cooperation on that day
     * @throws SubmoduleNotOffered when a submodule is not offered on that day
     * @throws AlreadyTakesPart when one takes part already
     */
    void start(@NotNull Set<Choice> choices, @NotNull LocalDate from, @Valid @NotNull Decision decision);

    /** Municipalities of today and of later, by name. */
    List<Place> places();

    /**
     * Invites the first administrator of a municipality, who lets in all others there.
     *
     * @throws nl.mgr.kernel.NotFound when the municipality is not in the cooperation, today or later
     * @throws nl.mgr.platform.AdministratorThere when it has one
     * @throws nl.mgr.platform.LoginNameTaken when somebody has the log-in name
     */
    Members.Link invite(
            @NotNull UUID municipality, @NotNull String name, @NotNull String loginName, @NotNull String mailAddress);

    record Choice(UUID municipality, UUID submodule) implements Serializable {}

    /** @param administered whether somebody of its own lets in others */
    record Place(MunicipalityRef municipality, boolean administered) implements Serializable {}

    /** What has to be there before people can work. The order is advice. */
    enum Part {
        FORM("vorm"),
        MUNICIPALITIES("gemeenten"),
        MODULES("modules"),
        PARTICIPATION("deelname"),
        BODIES("organen"),
        BUDGET("begroting"),
        PEOPLE("mensen");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /** As bundle keys call it. */
        public String code() {
            return code;
        }
    }

    /**
     * Something that is so.
     *
     * @param key of its words, behind those of the part
     * @param missing whether it keeps people from working
     */
    record Finding(String key, List<Serializable> values, boolean missing) implements Serializable {

        public Finding {
            values = List.copyOf(values);
        }

        public static Finding told(String key, Serializable... values) {
            return new Finding(key, Arrays.asList(values), false);
        }

        public static Finding missing(String key, Serializable... values) {
            return new Finding(key, Arrays.asList(values), true);
        }
    }

    record Step(Part part, List<Finding> findings) implements Serializable {

        public Step {
            findings = List.copyOf(findings);
        }

        public boolean done() {
            return findings.stream().noneMatch(Finding::missing);
        }
    }

    /** @param founded first day of the cooperation */
    record Progress(LocalDate founded, List<Step> steps) implements Serializable {

        public Progress {
            steps = List.copyOf(steps);
        }

        public int done() {
            return (int) steps.stream().filter(Step::done).count();
        }

        public boolean ready() {
            return done() == steps.size();
        }
    }
}
