package nl.mgr.procurement.internal.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.Ids;

/** A lot went to a provider; one contract comes of it. */
@Entity
@Table(schema = "procurement", name = "award")
class Award {

    @Id
    private UUID id;

    @Column(name = "cooperation_id")
    private UUID cooperationId;

    @Column(name = "lot_id")
    private UUID lotId;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "provider_id")
    private UUID providerId;

    @Column(name = "awarded_on")
    private LocalDate awardedOn;

    @Column(name = "awarded_by")
    private String awardedBy;

    @Column(name = "contract_id")
    private UUID contractId;

    protected Award() {}

    Award(Application application, Stamp awarded) {
        this.id = Ids.next();
        this.cooperationId = application.cooperationId();
        this.lotId = application.lotId();
        this.applicationId = application.id();
        this.providerId = application.providerId();
        this.awardedOn = awarded.day();
        this.awardedBy = awarded.by();
    }

    /** @throws IllegalStateException when a contract came from it before */
    void becomes(UUID contract) {
        if (contractId != null) {
            throw new IllegalStateException("award " + id + " has contract " + contractId + " already");
        }
        contractId = contract;
    }

    boolean hasContract() {
        return contractId != null;
    }

    UUID id() {
        return id;
    }

    UUID lotId() {
        return lotId;
    }

    UUID providerId() {
        return providerId;
    }

    LocalDate awardedOn() {
        return awardedOn;
    }
}
