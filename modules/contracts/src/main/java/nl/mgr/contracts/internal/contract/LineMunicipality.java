package nl.mgr.contracts.internal.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.LineParticipant;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Period;

/** The days on which a contract line is agreed for one municipality. */
@Entity
@Table(schema = "contracts", name = "line_municipality")
class LineMunicipality {

    @Id
    private UUID id;

    @Column(name = "cooperation_id")
    private UUID cooperationId;

    @Column(name = "contract_id")
    private UUID contractId;

    @ManyToOne
    @JoinColumn(name = "line_id")
    private ContractLine line;

    @Column(name = "provider_id")
    private UUID providerId;

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "municipality_id")
    private UUID municipalityId;

    @Column(name = "legal_domain")
    private String legalDomain;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected LineMunicipality() {}

    LineMunicipality(ContractLine line, LineParticipant given) {
        this.id = Ids.next();
        this.cooperationId = line.cooperationId();
        this.contractId = line.contract().id();
        this.line = line;
        this.providerId = line.contract().providerId();
        this.productId = line.productId();
        this.municipalityId = given.municipalityId();
        this.legalDomain = line.legalDomain().code();
        this.validFrom = given.period().from();
        this.validUntil = given.period().until();
    }

    LineParticipant participant() {
        return new LineParticipant(municipalityId, new Period(validFrom, validUntil));
    }

    boolean clashesWith(LineParticipant other) {
        return municipalityId.equals(other.municipalityId())
                && participant().period().overlaps(other.period());
    }
}
