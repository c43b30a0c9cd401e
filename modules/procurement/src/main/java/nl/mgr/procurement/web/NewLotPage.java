package nl.mgr.procurement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.Products;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.NotFound;
import nl.mgr.procurement.NewLot;
import nl.mgr.procurement.TenderRow;
import nl.mgr.procurement.Tenders;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /inkoop/nieuw-perceel?aanbesteding=&wet=}: adds a lot with its products and prices to a tender. */
@Named("procurementNewLot")
@ViewScoped
public class NewLotPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Tenders tenders;

    @Inject
    private Products products;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private @Nullable UUID tenderId;
    private String law = LegalDomain.YOUTH.code();
    private @Nullable TenderRow tender;
    private @Nullable LotForm form;

    public void load() {
        if (tenderId == null || !Signs.LAWS.contains(law)) {
            throw new NotFound("a lot without tender or law");
        }
        var details = tenders.details(tenderId);
        tender = details.tender();
        LegalDomain domain = LegalDomain.of(law);
        LocalDate start = start();
        form = new LotForm(
                String.valueOf(details.lots().size() + 1),
                start,
                tenders.buyersOf(domain),
                products.open(start).stream()
                        .filter(product -> product.legalDomain() == domain)
                        .toList());
    }

    public @Nullable String save() {
        if (tenderId == null || form == null || !form.inOrder()) {
            messages.error("procurement", "nieuwperceel.periode");
            return null;
        }
        NewLot lot = form.lot(LegalDomain.of(law), start());
        tenders.addLot(tenderId, lot);
        messages.info(
                "procurement", "nieuwperceel.bewaard", lot.number(), lot.lines().size());
        return "/inkoop/aanbesteding?faces-redirect=true&id=" + tenderId;
    }

    /** Contracts begin with a year, unless told otherwise. */
    private LocalDate start() {
        return LocalDate.of(LocalDate.now(clock).getYear() + 1, 1, 1);
    }

    public @Nullable TenderRow getTender() {
        return tender;
    }

    public @Nullable LotForm getForm() {
        return form;
    }

    public @Nullable UUID getTenderId() {
        return tenderId;
    }

    public void setTenderId(@Nullable UUID tenderId) {
        this.tenderId = tenderId;
    }

    public String getLaw() {
        return law;
    }

    public void setLaw(@Nullable String law) {
        this.law = law == null ? LegalDomain.YOUTH.code() : law;
    }
}
