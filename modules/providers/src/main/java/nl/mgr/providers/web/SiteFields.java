package nl.mgr.providers.web;

import java.io.Serializable;
import java.util.Locale;
import nl.mgr.providers.NewSite;

/** What somebody fills in about a site. */
public class SiteFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String postcode = "";
    private String town = "";

    NewSite site() {
        return new NewSite(name.strip(), postcode.replace(" ", "").toUpperCase(Locale.ROOT), town.strip());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }
}
