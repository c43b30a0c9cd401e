package nl.mgr.contracts.internal.product;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.NewProduct;
import nl.mgr.contracts.ProductClosedInThePast;
import nl.mgr.contracts.ProductCode;
import nl.mgr.kernel.Ids;

/** A kind of care with its code, unit and law. */
@Entity
@Table(schema = "contracts", name = "product")
class Product {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "cooperation_id")
    private UUID cooperationId;

    private String code;

    private String name;

    private String category;

    private String unit;

    private String variant;

    @Column(name = "legal_domain")
    private String legalDomain;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected Product() {}

    Product(UUID cooperationId, NewProduct given) {
        this.id = Ids.next();
        this.cooperationId = cooperationId;
        this.code = given.code().text();
        this.name = given.name();
        this.category = given.category();
        this.unit = given.unit().code();
        this.variant = given.variant().code();
        this.legalDomain = given.legalDomain().code();
        this.validFrom = given.period().from();
        this.validUntil = given.period().until();
    }

    UUID id() {
        return id;
    }

    /** @param last the last day on which the code may be used anew; not before today */
    void close(LocalDate last, LocalDate today) {
        if (last.isBefore(today) || last.isBefore(validFrom)) {
            throw new ProductClosedInThePast(new ProductCode(code), last);
        }
        validUntil = last.plusDays(1);
    }
}
