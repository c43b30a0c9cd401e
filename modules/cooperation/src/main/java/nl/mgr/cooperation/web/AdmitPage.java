package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mgr.cooperation.Country;
import nl.mgr.cooperation.Country.Place;
import nl.mgr.cooperation.SetUp;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/toelaten?op=}: lets municipalities in, picked from those that exist on a day. */
@Named("cooperationAdmit")
@ViewScoped
@Right("cooperation.offer.change")
public class AdmitPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "cooperation";

    private @Inject Country country;
    private @Inject SetUp setUp;
    private @Inject FirstDay first;
    private @Inject Messages messages;

    private List<ProvinceChoice> provinces = List.of();
    private String source = "";

    public void load() {
        Set<UUID> members =
                setUp.places().stream().map(place -> place.municipality().id()).collect(Collectors.toSet());
        Map<String, List<Place>> byProvince = country.on(first.find()).stream()
                .filter(place -> !members.contains(place.id()))
                .collect(Collectors.groupingBy(AdmitPage::province, TreeMap::new, Collectors.toList()));
        provinces = byProvince.entrySet().stream()
                .map(one -> new ProvinceChoice(one.getKey(), one.getValue()))
                .toList();
    }

    private static String province(Place place) {
        return place.province().isEmpty() ? Texts.of(MODULE, "toelaten.overig") : place.province();
    }

    public String admit() {
        Set<UUID> chosen = provinces.stream()
                .flatMap(province -> Stream.of(province.getChosen()))
                .collect(Collectors.toSet());
        setUp.admit(chosen, first.need(), source);
        messages.info(MODULE, "toelaten.klaar", chosen.size());
        return "/samenwerking/inrichten?faces-redirect=true";
    }

    public List<ProvinceChoice> getProvinces() {
        return provinces;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }
}
