package nl.mgr.cooperation.internal.municipality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.cooperation.MunicipalityAlreadyEnded;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.SucceedsItself;
import nl.mgr.cooperation.SuccessorDoesNotExist;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Period;

/**
 * A municipality, from the day it is known to exist until it goes up into its successor. It never comes back, and every
 * day after its end belongs to the successor: so on each day exactly one municipality stands for its inhabitants.
 */
@Entity
@Table(schema = "cooperation", name = "municipality")
public class Municipality {

    @Id
    private UUID id;

    @Column(name = "cbs_code")
    private String cbsCode;

    private String name;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "successor_id")
    private UUID successorId;

    private String source;

    @Version
    private long version;

    protected Municipality() {}

    public Municipality(CbsCode code, String name, LocalDate from, String source) {
        this.id = Ids.next();
        this.cbsCode = code.digits();
        this.name = name;
        this.validFrom = from;
        this.source = source;
    }

    /** Ends on the eve of {@code date}; from that day on {@code successor} stands in its place. */
    public void goUpInto(Municipality successor, LocalDate date) {
        if (successor.id.equals(id)) {
            throw new SucceedsItself(name);
        }
        if (validUntil != null) {
            throw new MunicipalityAlreadyEnded(name, validUntil);
        }
        if (!successor.period().contains(date) || !period().contains(date.minusDays(1))) {
            throw new SuccessorDoesNotExist(successor.name, date);
        }
        validUntil = date;
        successorId = successor.id;
    }

    public UUID id() {
        return id;
    }

    public Period period() {
        return new Period(validFrom, validUntil);
    }

    public UUID successorId() {
        return successorId;
    }

    public MunicipalityRef ref() {
        return new MunicipalityRef(id, new CbsCode(cbsCode), name, period());
    }
}
