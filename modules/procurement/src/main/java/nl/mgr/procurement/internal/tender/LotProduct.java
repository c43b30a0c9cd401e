package nl.mgr.procurement.internal.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Money;

/** A product that is bought in a lot and the price of one unit; contract lines point here as their origin. */
@Entity
@Table(schema = "procurement", name = "lot_line")
class LotProduct {

    @Id
    private UUID id;

    @Column(name = "cooperation_id")
    private UUID cooperationId;

    @ManyToOne
    @JoinColumn(name = "lot_id")
    private Lot lot;

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "legal_domain")
    private String legalDomain;

    private long cents;

    protected LotProduct() {}

    LotProduct(Lot lot, UUID productId, Money price) {
        this.id = Ids.next();
        this.cooperationId = lot.cooperationId();
        this.lot = lot;
        this.productId = productId;
        this.legalDomain = lot.legalDomain().code();
        this.cents = price.cents();
    }

    boolean isFor(UUID product) {
        return productId.equals(product);
    }
}
