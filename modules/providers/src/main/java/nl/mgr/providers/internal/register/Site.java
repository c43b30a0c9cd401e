package nl.mgr.providers.internal.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.mgr.kernel.Ids;
import nl.mgr.providers.NewSite;

/** A place where a provider gives care. */
@Entity
@Table(schema = "providers", name = "site")
class Site {

    @Id
    private UUID id;

    @Column(name = "cooperation_id")
    private UUID cooperationId;

    @ManyToOne
    @JoinColumn(name = "provider_id")
    private Provider provider;

    private String name;

    private String postcode;

    private String town;

    protected Site() {}

    Site(Provider provider, NewSite given) {
        this.id = Ids.next();
        this.cooperationId = provider.cooperationId();
        this.provider = provider;
        this.name = given.name();
        this.postcode = given.postcode();
        this.town = given.town();
    }
}
