package nl.mgr.providers.web;

import java.io.Serializable;
import java.util.Locale;
import nl.mgr.providers.NewSite;
import org.jspecify.annotations.Nullable;

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

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(@Nullable String postcode) {
        this.postcode = postcode == null ? "" : postcode;
    }

    public String getTown() {
        return town;
    }

    public void setTown(@Nullable String town) {
        this.town = town == null ? "" : town;
    }
}
