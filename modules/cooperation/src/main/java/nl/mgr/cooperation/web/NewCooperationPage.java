package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.cooperation.LegalForm;
import nl.mgr.cooperation.NewAdministrator;
import nl.mgr.cooperation.NewCooperation;
import nl.mgr.kernel.Period;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/nieuw}: founds a cooperation with its first administrator. */
@Named("cooperationNew")
@RequestScoped
public class NewCooperationPage {

    @Inject
    private Cooperations cooperations;

    @Inject
    private Messages messages;

    private String code = "";
    private String name = "";
    private String shortName = "";
    private @Nullable LocalDate from;
    private String source = "";
    private final AdministratorForm administrator = new AdministratorForm();

    public String found() {
        if (from == null) {
            throw new IllegalStateException("the form is filled in before it is sent");
        }
        NewAdministrator first = administrator.administrator();
        cooperations.found(
                new NewCooperation(
                        code, name, shortName, LegalForm.MODULAR_ARRANGEMENT, null, Period.from(from), source),
                first);
        messages.info("cooperation", "nieuw.klaar", shortName, first.loginName());
        return "/samenwerking/nieuw?faces-redirect=true";
    }

    public AdministratorForm getAdministrator() {
        return administrator;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
