package sample.mgr.procurement.internal.tender;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An entity of another module. */
@Entity
@Table(schema = "procurement", name = "tender")
public class GoodTender {

    @Id
    private UUID id;

    protected GoodTender() {}

    public UUID id() {
        return id;
    }
}
