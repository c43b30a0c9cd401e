package nl.mgr.procurement.internal.application;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.Ids;
import nl.mgr.procurement.ApplicationStatus;
import nl.mgr.procurement.ApplicationsSealed;
import nl.mgr.procurement.AssessedAlready;
import nl.mgr.procurement.LotNotOpen;
import nl.mgr.procurement.MotivationMissing;
import nl.mgr.procurement.NotAdmitted;
import nl.mgr.procurement.TermsNotAccepted;
import nl.mgr.procurement.internal.tender.LotFacts;

/** A provider's request for a lot: judged once, with reasons, and awarded at most once. */
@Entity
@Table(schema = "procurement", name = "application")
class Application {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "cooperation_id")
    private UUID cooperationId;

    @Column(name = "lot_id")
    private UUID lotId;

    @Column(name = "provider_id")
    private UUID providerId;

    private String status;

    @Column(name = "submitted_at")
    @Convert(converter = MomentConverter.class)
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    private String remark;

    @Column(name = "assessed_at")
    @Convert(converter = MomentConverter.class)
    private Instant assessedAt;

    @Column(name = "assessed_by")
    private String assessedBy;

    private String motivation;

    protected Application() {}

    Application(UUID cooperationId, LotFacts lot, UUID providerId, boolean meetsTerms, String remark, Stamp submitted) {
        if (!lot.isOpen(submitted.day())) {
            throw new LotNotOpen(lot.number());
        }
        if (!meetsTerms) {
            throw new TermsNotAccepted();
        }
        this.id = Ids.next();
        this.cooperationId = cooperationId;
        this.lotId = lot.id();
        this.providerId = providerId;
        this.status = ApplicationStatus.SUBMITTED.code();
        this.submittedAt = submitted.at();
        this.submittedBy = submitted.by();
        this.remark = remark.strip();
    }

    void admit(LotFacts lot, String providerName, String reason, Stamp judged) {
        judge(lot, providerName, judged);
        motivation = reason.isBlank() ? null : reason.strip();
        status = ApplicationStatus.ADMITTED.code();
    }

    void reject(LotFacts lot, String providerName, String reason, Stamp judged) {
        if (reason.isBlank()) {
            throw new MotivationMissing();
        }
        judge(lot, providerName, judged);
        motivation = reason.strip();
        status = ApplicationStatus.REJECTED.code();
    }

    private void judge(LotFacts lot, String providerName, Stamp judged) {
        if (status() != ApplicationStatus.SUBMITTED) {
            throw new AssessedAlready(providerName);
        }
        LocalDate deadline = lot.deadline();
        if (lot.isSealed(judged.day()) && deadline != null) {
            throw new ApplicationsSealed(deadline);
        }
        assessedAt = judged.at();
        assessedBy = judged.by();
    }

    Award award(LotFacts lot, String providerName, Stamp awarded) {
        if (status() != ApplicationStatus.ADMITTED) {
            throw new NotAdmitted(providerName);
        }
        lot.contractAwardedOn(awarded.day());
        status = ApplicationStatus.AWARDED.code();
        return new Award(this, awarded);
    }

    UUID id() {
        return id;
    }

    UUID cooperationId() {
        return cooperationId;
    }

    UUID lotId() {
        return lotId;
    }

    UUID providerId() {
        return providerId;
    }

    ApplicationStatus status() {
        return ApplicationStatus.of(status);
    }
}
