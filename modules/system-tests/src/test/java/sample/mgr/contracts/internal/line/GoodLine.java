package sample.mgr.contracts.internal.line;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An entity as it must be. */
@Entity
@Table(schema = "contracts", name = "line")
public class GoodLine {

    @Id
    private UUID id;

    @Column
    private String title;

    protected GoodLine() {}

    public GoodLine(UUID id, String title) {
        this.id = id;
        this.title = title;
    }

    public void rename(String to) {
        this.title = to;
    }

    public String title() {
        return id + title;
    }
}
