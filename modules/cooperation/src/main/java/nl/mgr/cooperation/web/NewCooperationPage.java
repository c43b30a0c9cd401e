package nl.mgr.cooperation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.cooperation.Country;
import nl.mgr.cooperation.Country.Place;
import nl.mgr.cooperation.NewAdministrator;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;

/** {@code /samenwerking/nieuw}: founds a cooperation with its first administrator. */
@Named("cooperationNew")
@RequestScoped
public class NewCooperationPage {

    @Inject
    private Cooperations cooperations;

    @Inject
    private Country country;

    @Inject
    private PageInfo page;

    @Inject
    private Messages messages;

    private List<Place> places = List.of();
    private final NewCooperationFields fields = new NewCooperationFields();
    private final AdministratorForm administrator = new AdministratorForm();

    @PostConstruct
    void start() {
        places = country.on(page.getToday());
    }

    public String found() {
        NewAdministrator first = administrator.administrator();
        cooperations.found(fields.cooperation(places), first);
        messages.info("cooperation", "nieuw.klaar", fields.getShortName(), first.loginName());
        return "/samenwerking/nieuw?faces-redirect=true";
    }

    /** Municipalities of today, of which one may act for the others. */
    public List<Place> getPlaces() {
        return places;
    }

    public NewCooperationFields getFields() {
        return fields;
    }

    public AdministratorForm getAdministrator() {
        return administrator;
    }
}
