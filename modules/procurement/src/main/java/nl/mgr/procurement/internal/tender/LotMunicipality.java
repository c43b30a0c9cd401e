package nl.mgr.procurement.internal.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.mgr.kernel.Ids;

/** A municipality for which a lot is bought, and so one that may know of it. */
@Entity
@Table(schema = "procurement", name = "lot_municipality")
class LotMunicipality {

    @Id
    private UUID id;

    @Column(name = "cooperation_id")
    private UUID cooperationId;

    @Column(name = "tender_id")
    private UUID tenderId;

    @ManyToOne
    @JoinColumn(name = "lot_id")
    private Lot lot;

    @Column(name = "municipality_id")
    private UUID municipalityId;

    @Column(name = "legal_domain")
    private String legalDomain;

    protected LotMunicipality() {}

    LotMunicipality(Lot lot, UUID municipalityId) {
        this.id = Ids.next();
        this.cooperationId = lot.cooperationId();
        this.tenderId = lot.tenderId();
        this.lot = lot;
        this.municipalityId = municipalityId;
        this.legalDomain = lot.legalDomain().code();
    }
}
