package nl.mgr.providers.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.kernel.AgbCode;
import nl.mgr.kernel.KvkNumber;
import nl.mgr.kernel.Period;
import nl.mgr.providers.NewProvider;
import nl.mgr.providers.NewSite;
import nl.mgr.providers.ProviderDetails;
import nl.mgr.providers.ProviderKind;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about a provider. */
public class ProviderFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number = "";
    private String name = "";
    private String legalName = "";
    private RegisteredFields registered = new RegisteredFields("", "");
    private ProviderKind kind = ProviderKind.INSTITUTION;
    private @Nullable LocalDate from;

    static ProviderFields of(ProviderDetails known) {
        ProviderFields fields = new ProviderFields();
        fields.number = known.number();
        fields.name = known.name();
        fields.legalName = known.legalName();
        fields.registered = new RegisteredFields(known.kvkNumber(), known.agbCode());
        fields.kind = known.kind();
        fields.from = known.period().from();
        return fields;
    }

    NewProvider provider(LocalDate first, @Nullable LocalDate until, List<NewSite> sites) {
        return new NewProvider(
                number.strip(),
                name.strip(),
                legalName.strip(),
                new KvkNumber(registered.getKvk()),
                new AgbCode(registered.getAgb()),
                kind,
                new Period(first, until),
                sites);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getLegalName() {
        return legalName;
    }

    public void setLegalName(@Nullable String legalName) {
        this.legalName = legalName == null ? "" : legalName;
    }

    public RegisteredFields getRegistered() {
        return registered;
    }

    public ProviderKind getKind() {
        return kind;
    }

    public void setKind(ProviderKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
