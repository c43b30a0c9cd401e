package sample.mgr.contracts.internal.line;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Can be made empty and filled from outside. */
@Entity
@Table(schema = "contracts", name = "open")
public class OpenEntity {

    @Id
    private UUID id;

    public String title;

    public OpenEntity() {}

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }
}
