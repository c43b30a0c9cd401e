package nl.mgr.procurement.internal.tender;

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
import nl.mgr.kernel.Ids;
import nl.mgr.procurement.DeadlineMissing;
import nl.mgr.procurement.DeadlinePassed;
import nl.mgr.procurement.LotNumberTaken;
import nl.mgr.procurement.NewLot;
import nl.mgr.procurement.NewTender;
import nl.mgr.procurement.Procedure;
import nl.mgr.procurement.TenderIsEmpty;
import nl.mgr.procurement.TenderIsPublished;
import nl.mgr.procurement.TermsMissing;
import org.jspecify.annotations.Nullable;

/** A call to providers: prepared with its lots, published once, and from then on fixed. */
@Entity
@Table(schema = "procurement", name = "tender")
class Tender {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "cooperation_id")
    private UUID cooperationId;

    private String number;

    private String title;

    private String procedure;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    private LocalDate deadline;

    private String terms;

    @OneToMany(mappedBy = "tender", cascade = CascadeType.PERSIST)
    private List<Lot> lots = new ArrayList<>();

    protected Tender() {}

    Tender(UUID cooperationId, NewTender given) {
        if (given.procedure() == Procedure.SELECTION && given.deadline() == null) {
            throw new DeadlineMissing(given.number());
        }
        if (given.terms().isBlank()) {
            throw new TermsMissing(given.number());
        }
        this.id = Ids.next();
        this.cooperationId = cooperationId;
        this.number = given.number();
        this.title = given.title();
        this.procedure = given.procedure().code();
        this.deadline = given.deadline();
        this.terms = given.terms().strip();
    }

    Lot addLot(NewLot given, LotMarket market) {
        requireDraft();
        if (lots.stream().anyMatch(lot -> lot.number().equals(given.number()))) {
            throw new LotNumberTaken(given.number());
        }
        Lot lot = new Lot(this, given, market);
        lots.add(lot);
        return lot;
    }

    void publish(LocalDate day) {
        requireDraft();
        if (lots.isEmpty()) {
            throw new TenderIsEmpty(number);
        }
        if (deadline != null && deadline.isBefore(day)) {
            throw new DeadlinePassed(deadline);
        }
        publishedOn = day;
        lots.forEach(Lot::open);
    }

    private void requireDraft() {
        if (publishedOn != null) {
            throw new TenderIsPublished(number);
        }
    }

    UUID id() {
        return id;
    }

    UUID cooperationId() {
        return cooperationId;
    }

    String number() {
        return number;
    }

    Procedure procedure() {
        return Procedure.of(procedure);
    }

    @Nullable
    LocalDate deadline() {
        return deadline;
    }
}
