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
import nl.mgr.contracts.CareKind;
import nl.mgr.contracts.CareOffer;
import nl.mgr.contracts.CareQuestion;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/zorgzoeker?gemeente=&zoek=&wet=&soort=&leeftijd=&weken=&afstand=&lijst=&blad=}: contracted care by need. */
@Named("contractsFinder")
@RequestScoped
public class CareFinderPage {

    private static final int SIZE = 20;

    private @Inject CareFinder finder;
    private @Inject Territory territory;
    private @Inject Clock clock;
    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private @Nullable MunicipalityRef one;
    private List<MunicipalityRef> choices = List.of();
    private List<CareKind> kinds = List.of();
    private Page<CareOffer> found = new Page<>(List.of(), 0);

    public void load() {
        LocalDate today = LocalDate.now(clock);
        choices = territory.choices(today);
        one = territory.alwaysOne(chosen.get("gemeente"), today);
        List<UUID> places = territory.shown(one, today);
        if (isAsked()) {
            found = finder.find(
                    new CareQuestion(
                            places,
                            getPlace(),
                            typed("zoek"),
                            typed("wet"),
                            typed("soort"),
                            number("leeftijd"),
                            number("weken"),
                            number("afstand")),
                    (getSheet() - 1) * SIZE,
                    SIZE);
        }
        kinds = isAsked() ? List.of() : finder.kinds(places);
    }

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value.strip();
    }

    private @Nullable Long number(String key) {
        return typed(key).matches("\\d{1,4}") ? Long.valueOf(typed(key)) : null;
    }

    public boolean isAsked() {
        return !(typed("zoek") + typed("wet") + typed("soort")).isEmpty();
    }

    public int getSheet() {
        Long sheet = number("blad");
        return sheet == null || sheet < 1 ? 1 : sheet.intValue();
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public String getPlace() {
        return one == null ? "" : one.code().digits();
    }

    public String getName() {
        return one == null ? "" : one.name();
    }

    public List<MunicipalityRef> getChoices() {
        return choices;
    }

    public List<CareKind> getKinds() {
        return kinds;
    }

    public Page<CareOffer> getFound() {
        return found;
    }
}
