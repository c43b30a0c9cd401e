package nl.mgr.cooperation.internal.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.cooperation.FactState;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Period;

/**
 * A municipality takes part in a submodule, from the day decided until it leaves. Only its end ever moves; coming back
 * is a new participation. One that is ended on its first day never was: a plan withdrawn.
 */
@Entity
@Table(schema = "cooperation", name = "participation")
public class Participation {

    @Id
    private UUID id;

    @Column(name = "cooperation_id")
    private UUID cooperationId;

    @Column(name = "participant_id")
    private UUID participantId;

    @Column(name = "municipality_id")
    private UUID municipalityId;

    @Column(name = "submodule_id")
    private UUID submoduleId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private String state;

    private String source;

    @Version
    private long version;

    protected Participation() {}

    Participation(UUID cooperationId, Terms terms, Period period, FactState state, String source) {
        JoiningAndLeaving.within(period, terms);
        this.id = Ids.next();
        this.cooperationId = cooperationId;
        this.participantId = terms.participantId();
        this.municipalityId = terms.municipality().id();
        this.submoduleId = terms.submodule().id();
        this.validFrom = period.from();
        this.validUntil = period.until();
        this.state = state.code();
        this.source = source;
    }

    /** @return whether it had begun before that day; if not, the plan is withdrawn */
    boolean endOn(LocalDate day) {
        validUntil = day;
        return validFrom.isBefore(day);
    }

    UUID id() {
        return id;
    }

    UUID municipalityId() {
        return municipalityId;
    }

    UUID submoduleId() {
        return submoduleId;
    }
}
