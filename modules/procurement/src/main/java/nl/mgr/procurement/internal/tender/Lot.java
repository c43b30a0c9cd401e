package nl.mgr.procurement.internal.tender;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.ProductRow;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import nl.mgr.procurement.LotNotOpen;
import nl.mgr.procurement.LotPriceNotPositive;
import nl.mgr.procurement.LotProductTwice;
import nl.mgr.procurement.LotStatus;
import nl.mgr.procurement.NewLot;
import nl.mgr.procurement.TenderIsEmpty;

/** A part of a tender: products at a price, for municipalities, under one law. */
@Entity
@Table(schema = "procurement", name = "lot")
class Lot {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "cooperation_id")
    private UUID cooperationId;

    @ManyToOne
    @JoinColumn(name = "tender_id")
    private Tender tender;

    private String number;

    private String title;

    @Column(name = "legal_domain")
    private String legalDomain;

    private String status;

    @Column(name = "contract_from")
    private LocalDate contractFrom;

    @Column(name = "contract_until")
    private LocalDate contractUntil;

    @OneToMany(mappedBy = "lot", cascade = CascadeType.PERSIST)
    private List<LotProduct> products = new ArrayList<>();

    @OneToMany(mappedBy = "lot", cascade = CascadeType.PERSIST)
    private List<LotMunicipality> municipalities = new ArrayList<>();

    protected Lot() {}

    Lot(Tender tender, NewLot given, LotMarket market) {
        if (given.lines().isEmpty() || given.municipalities().isEmpty()) {
            throw new TenderIsEmpty(tender.number());
        }
        this.id = Ids.next();
        this.cooperationId = tender.cooperationId();
        this.tender = tender;
        this.number = given.number();
        this.title = given.title();
        this.legalDomain = given.legalDomain().code();
        this.status = LotStatus.DRAFT.code();
        this.contractFrom = given.contractPeriod().from();
        this.contractUntil = given.contractPeriod().until();
        given.lines().forEach(line -> add(line, market));
        for (UUID municipality : new LinkedHashSet<>(given.municipalities())) {
            market.requireBuyer(municipality, given.legalDomain());
            municipalities.add(new LotMunicipality(this, municipality));
        }
    }

    private void add(NewLot.Line line, LotMarket market) {
        ProductRow product = market.product(line.productId(), legalDomain(), contractFrom);
        if (line.price().cents() <= 0) {
            throw new LotPriceNotPositive(product.code());
        }
        if (products.stream().anyMatch(other -> other.isFor(product.id()))) {
            throw new LotProductTwice(product.code());
        }
        products.add(new LotProduct(this, product.id(), line.price()));
    }

    void open() {
        status = LotStatus.OPEN.code();
    }

    void close(LocalDate day) {
        if (!facts().isOpen(day)) {
            throw new LotNotOpen(number);
        }
        status = LotStatus.CLOSED.code();
    }

    LotFacts facts() {
        return new LotFacts(
                id,
                number,
                title,
                legalDomain(),
                tender.procedure(),
                LotStatus.of(status),
                tender.deadline(),
                new Period(contractFrom, contractUntil));
    }

    UUID id() {
        return id;
    }

    UUID cooperationId() {
        return cooperationId;
    }

    UUID tenderId() {
        return tender.id();
    }

    String number() {
        return number;
    }

    LegalDomain legalDomain() {
        return LegalDomain.of(legalDomain);
    }
}
