package nl.mgr.procurement.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.ProductRow;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import nl.mgr.procurement.NewLot;
import org.jspecify.annotations.Nullable;

/** What is typed for a new lot: products with a price are in it, those without are not. */
public class LotForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<MunicipalityRef> buyers;
    private final List<Price> prices;
    private String number;
    private String title = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate last;
    private UUID[] municipalities;

    LotForm(String number, LocalDate from, List<MunicipalityRef> buyers, List<ProductRow> products) {
        this.number = number;
        this.from = from;
        this.buyers = List.copyOf(buyers);
        this.municipalities = buyers.stream().map(MunicipalityRef::id).toArray(UUID[]::new);
        this.prices = products.stream().map(Price::new).toList();
    }

    /** Whether the last day, if there is one, is not before the first. */
    boolean inOrder() {
        return from != null && (last == null || !last.isBefore(from));
    }

    /** @param first the first day of the contracts, for when none was typed */
    NewLot lot(LegalDomain domain, LocalDate first) {
        return new NewLot(
                number.strip(),
                title.strip(),
                domain,
                Period.through(from == null ? first : from, last),
                prices.stream().flatMap(Price::line).toList(),
                List.of(municipalities));
    }

    public List<MunicipalityRef> getBuyers() {
        return buyers;
    }

    public List<Price> getPrices() {
        return prices;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public UUID[] getMunicipalities() {
        return municipalities.clone();
    }

    public void setMunicipalities(UUID[] municipalities) {
        this.municipalities = municipalities.clone();
    }
}
