package nl.mgr.contracts.internal.contract;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.ContractIsEmpty;
import nl.mgr.contracts.ContractIsSigned;
import nl.mgr.contracts.ContractNotSigned;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.LineParticipant;
import nl.mgr.contracts.NewContract;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.ProductTwice;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** An agreement with one provider: a draft that is completed, then signed and from then on only amended or ended. */
@Entity
@Table(schema = "contracts", name = "contract")
class Contract {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "cooperation_id")
    private UUID cooperationId;

    private String number;

    private String title;

    @Column(name = "provider_id")
    private UUID providerId;

    private String status;

    private String source;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "signed_by")
    private String signedBy;

    @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST)
    private List<ContractLine> lines = new ArrayList<>();

    protected Contract() {}

    Contract(UUID cooperationId, String number, NewContract given) {
        this.id = Ids.next();
        this.cooperationId = cooperationId;
        this.number = number;
        this.title = given.title();
        this.providerId = given.providerId();
        this.status = ContractStatus.DRAFT.code();
        this.source = given.source();
        this.validFrom = given.period().from();
        this.validUntil = given.period().until();
    }

    ContractLine addLine(ProductRow product, @Nullable Subject origin) {
        requireDraft();
        if (lines.stream().anyMatch(line -> line.isFor(product.id()))) {
            throw new ProductTwice(product.code());
        }
        ContractLine line = new ContractLine(this, product, origin);
        lines.add(line);
        return line;
    }

    void openFor(ContractLine line, LineParticipant municipality, String name) {
        requireDraft();
        line.openFor(municipality, name);
    }

    /** @param by name of who signs for the cooperation */
    void sign(LocalDate day, String by) {
        requireDraft();
        if (lines.isEmpty() || lines.stream().anyMatch(ContractLine::isEmpty)) {
            throw new ContractIsEmpty(number);
        }
        status = ContractStatus.SIGNED.code();
        signedOn = day;
        signedBy = by;
    }

    void end(LocalDate last) {
        requireSigned();
        Period shortened = Period.through(validFrom, last);
        if (validUntil == null || validUntil.isAfter(last.plusDays(1))) {
            validUntil = shortened.until();
        }
        status = ContractStatus.ENDED.code();
    }

    /** By an amendment: the line holds in one more municipality. */
    void amend(ContractLine line, LineParticipant municipality, String name) {
        requireSigned();
        line.openFor(municipality, name);
    }

    /** By an amendment: it ends on another day. */
    void amendEnd(LocalDate last) {
        requireSigned();
        validUntil = Period.through(validFrom, last).until();
    }

    private void requireSigned() {
        if (status() != ContractStatus.SIGNED) {
            throw new ContractNotSigned(number);
        }
    }

    private void requireDraft() {
        if (status() != ContractStatus.DRAFT) {
            throw new ContractIsSigned(number);
        }
    }

    UUID id() {
        return id;
    }

    UUID cooperationId() {
        return cooperationId;
    }

    UUID providerId() {
        return providerId;
    }

    String number() {
        return number;
    }

    ContractStatus status() {
        return ContractStatus.of(status);
    }

    Period period() {
        return new Period(validFrom, validUntil);
    }

    List<ContractLine> lines() {
        return List.copyOf(lines);
    }
}
