package nl.mgr.contracts.internal.contract;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.LineOutsideContract;
import nl.mgr.contracts.LineParticipant;
import nl.mgr.contracts.MunicipalityTwice;
import nl.mgr.contracts.OriginIsKnown;
import nl.mgr.contracts.ProductRow;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** One product of a contract, with the municipalities for which it is agreed. */
@Entity
@Table(schema = "contracts", name = "contract_line")
class ContractLine {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "cooperation_id")
    private UUID cooperationId;

    @ManyToOne
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @Column(name = "provider_id")
    private UUID providerId;

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "legal_domain")
    private String legalDomain;

    private String origin;

    @OneToMany(mappedBy = "line", cascade = CascadeType.PERSIST)
    private List<LineMunicipality> municipalities = new ArrayList<>();

    protected ContractLine() {}

    ContractLine(Contract contract, ProductRow product, @Nullable Subject origin) {
        this.id = Ids.next();
        this.cooperationId = contract.cooperationId();
        this.contract = contract;
        this.providerId = contract.providerId();
        this.productId = product.id();
        this.legalDomain = product.legalDomain().code();
        this.origin = origin == null ? null : origin.toString();
    }

    void openFor(LineParticipant given, String municipalityName) {
        if (!contract.period().covers(given.period())) {
            throw new LineOutsideContract(municipalityName, given.period().from());
        }
        if (municipalities.stream().anyMatch(other -> other.clashesWith(given))) {
            throw new MunicipalityTwice(municipalityName);
        }
        municipalities.add(new LineMunicipality(this, given));
    }

    void cameFrom(Subject subject) {
        if (origin != null) {
            throw new OriginIsKnown(contract.number());
        }
        origin = subject.toString();
    }

    boolean isFor(UUID product) {
        return productId.equals(product);
    }

    boolean isEmpty() {
        return municipalities.isEmpty();
    }

    UUID id() {
        return id;
    }

    UUID cooperationId() {
        return cooperationId;
    }

    Contract contract() {
        return contract;
    }

    UUID productId() {
        return productId;
    }

    LegalDomain legalDomain() {
        return LegalDomain.of(legalDomain);
    }

    List<LineParticipant> participants() {
        return municipalities.stream().map(LineMunicipality::participant).toList();
    }
}
