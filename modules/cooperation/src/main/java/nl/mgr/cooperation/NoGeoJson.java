package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Borders come as GeoJSON: features of polygons, each with the CBS code of its municipality. */
public class NoGeoJson extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoGeoJson(String what) {
        super(what);
    }
}
