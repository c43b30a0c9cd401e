package sample.mgr.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An entity in the API. */
@Entity
@Table(schema = "procurement", name = "published")
public class PublishedEntity {

    @Id
    private UUID id;

    protected PublishedEntity() {}

    public UUID id() {
        return id;
    }
}
