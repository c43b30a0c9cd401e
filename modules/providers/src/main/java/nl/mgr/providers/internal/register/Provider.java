package nl.mgr.providers.internal.register;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.AgbCode;
import nl.mgr.kernel.Ids;
import nl.mgr.providers.NewProvider;
import nl.mgr.providers.NewSite;

/** A care provider as one cooperation knows it. */
@Entity
@Table(schema = "providers", name = "provider")
class Provider {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "cooperation_id")
    private UUID cooperationId;

    private String number;

    private String name;

    @Column(name = "legal_name")
    private String legalName;

    @Column(name = "kvk_number")
    private String kvkNumber;

    @Column(name = "agb_code")
    private String agbCode;

    private String kind;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @OneToMany(mappedBy = "provider", cascade = CascadeType.PERSIST)
    private List<Site> sites = new ArrayList<>();

    protected Provider() {}

    Provider(UUID cooperationId, NewProvider given) {
        this.id = Ids.next();
        this.cooperationId = cooperationId;
        take(given);
        given.sites().forEach(this::open);
    }

    private void take(NewProvider given) {
        this.number = given.number();
        this.name = given.name();
        this.legalName = given.legalName();
        this.kvkNumber = given.kvk().digits();
        this.agbCode = given.agb().digits();
        this.kind = given.kind().code();
        this.validFrom = given.period().from();
        this.validUntil = given.period().until();
    }

    /** @throws OptimisticLockException when somebody else changed it after that version */
    void change(long basedOn, NewProvider given) {
        if (basedOn != version) {
            throw new OptimisticLockException("provider " + id + " has version " + version + ", not " + basedOn);
        }
        take(given);
    }

    void open(NewSite site) {
        sites.add(new Site(this, site));
    }

    UUID id() {
        return id;
    }

    AgbCode agb() {
        return new AgbCode(agbCode);
    }

    UUID cooperationId() {
        return cooperationId;
    }
}
