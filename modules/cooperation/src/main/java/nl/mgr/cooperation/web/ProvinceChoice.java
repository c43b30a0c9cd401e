package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.Country.Place;

/** Municipalities of one province, to be ticked. */
public class ProvinceChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final List<Place> places;
    private UUID[] chosen = {};

    ProvinceChoice(String name, List<Place> places) {
        this.name = name;
        this.places = List.copyOf(places);
    }

    public String getName() {
        return name;
    }

    public List<Place> getPlaces() {
        return places;
    }

    public UUID[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(UUID[] chosen) {
        this.chosen = chosen.clone();
    }
}
