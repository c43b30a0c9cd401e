package nl.mgr.cooperation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.SetUp;
import nl.mgr.cooperation.SetUp.Place;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Members;
import nl.mgr.platform.Members.Link;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/gemeentebeheerder}: invites the first administrator of a municipality. */
@Named("cooperationMunicipalAdministrator")
@RequestScoped
@Right("cooperation.offer.change")
public class MunicipalAdministratorPage {

    @Inject
    private SetUp setUp;

    @Inject
    private Members members;

    private List<Place> places = List.of();
    private boolean mailed;
    private @Nullable UUID municipality;
    private String name = "";
    private String loginName = "";
    private String mailAddress = "";
    private @Nullable Link link;

    @PostConstruct
    void load() {
        places = setUp.places();
        mailed = members.mailed();
    }

    public void invite() {
        link = setUp.invite(Objects.requireNonNull(municipality), name, loginName, mailAddress);
        places = setUp.places();
    }

    public List<Place> getPlaces() {
        return places;
    }

    public List<Place> getWaiting() {
        return places.stream().filter(place -> !place.administered()).toList();
    }

    public boolean isMailed() {
        return mailed;
    }

    public @Nullable Link getLink() {
        return link;
    }

    public @Nullable UUID getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable UUID municipality) {
        this.municipality = municipality;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getLoginName() {
        return loginName;
    }

    public void setLoginName(@Nullable String loginName) {
        this.loginName = loginName == null ? "" : loginName;
    }

    public String getMailAddress() {
        return mailAddress;
    }

    public void setMailAddress(@Nullable String mailAddress) {
        this.mailAddress = mailAddress == null ? "" : mailAddress;
    }
}
