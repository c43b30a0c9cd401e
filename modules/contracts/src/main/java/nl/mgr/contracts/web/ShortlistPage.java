package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.CareFinder;
import nl.mgr.contracts.CareFinder.Shortlisted;
import nl.mgr.contracts.CareOffer;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.providers.ProviderContacts;
import nl.mgr.providers.ProviderContacts.Contact;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/keuzelijst?gemeente=&lijst=}: offers that somebody put together, as they are now, to print or share. */
@Named("contractsShortlist")
@RequestScoped
public class ShortlistPage {

    private @Inject CareFinder finder;
    private @Inject ProviderContacts contacts;
    private @Inject Territory territory;
    private @Inject Clock clock;

    private final Map<UUID, Contact> toApply = new HashMap<>();
    private @Nullable String list;
    private @Nullable String asked;
    private @Nullable MunicipalityRef one;
    private List<Shortlisted> rows = List.of();

    public void load() {
        LocalDate today = LocalDate.now(clock);
        one = territory.alwaysOne(asked, today);
        rows = finder.shortlist(ShortlistWords.read(list), territory.shown(one, today), getPlace());
        for (Shortlisted row : rows) {
            CareOffer offer = row.offer();
            Contact contact =
                    offer == null ? null : contacts.about(offer.providerId(), ProviderContacts.Topic.CARE_OFFERED);
            if (contact != null) {
                toApply.put(row.lineId(), contact);
            }
        }
    }

    public List<Shortlisted> getRows() {
        return rows;
    }

    /** Whom to turn to for applying, {@code null} when the provider named nobody. */
    public @Nullable Contact contact(UUID line) {
        return toApply.get(line);
    }

    public String getPlace() {
        return one == null ? "" : one.code().digits();
    }

    public String getName() {
        return one == null ? "" : one.name();
    }

    public @Nullable String getList() {
        return list;
    }

    public void setList(@Nullable String list) {
        this.list = list;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked;
    }
}
