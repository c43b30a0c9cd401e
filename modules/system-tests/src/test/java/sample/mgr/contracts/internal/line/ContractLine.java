package sample.mgr.contracts.internal.line;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import sample.mgr.procurement.internal.tender.GoodTender;

/** Relates to an entity of another module and sits in its schema. */
@Entity
@Table(schema = "procurement", name = "contract_line")
public class ContractLine {

    @Id
    private UUID id;

    @ManyToMany
    private List<GoodTender> tenders;

    protected ContractLine() {}

    public String text() {
        return id + " " + tenders;
    }
}
