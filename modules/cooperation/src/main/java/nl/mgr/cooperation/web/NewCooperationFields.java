package nl.mgr.cooperation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.mgr.cooperation.Country.Place;
import nl.mgr.cooperation.NewCooperation;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/** The fields of a cooperation to be founded. */
public class NewCooperationFields {

    private String code = "";
    private String name = "";
    private String shortName = "";
    private final LegalFormFields form = new LegalFormFields();
    private @Nullable LocalDate from;
    private String source = "";

    NewCooperation cooperation(List<Place> places) {
        Period period = Period.from(Objects.requireNonNull(from, "the form is filled in before it is sent"));
        return new NewCooperation(code, name, shortName, form.legalForm(), form.centre(places), period, source);
    }

    public LegalFormFields getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(@Nullable String shortName) {
        this.shortName = shortName == null ? "" : shortName;
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

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }
}
