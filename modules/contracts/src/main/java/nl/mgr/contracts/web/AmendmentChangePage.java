package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.Amendments;
import nl.mgr.contracts.Amendments.Details;
import nl.mgr.contracts.Amendments.Kind;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.contracts.Contracts;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/addendum-wijziging?id=&soort=}: adds a change to a draft. */
@Named("contractsAmendmentChange")
@ViewScoped
@Right("contracts.amendment.change")
public class AmendmentChangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Amendments amendments;
    private @Inject Contracts contracts;
    private @Inject Territory territory;
    private @Inject Messages messages;

    private final AmendmentChangeFields fields = new AmendmentChangeFields();
    private @Nullable UUID id;
    private @Nullable String about;
    private @Nullable Details details;
    private @Nullable ContractDetails contract;
    private List<MunicipalityRef> municipalities = List.of();

    public void load() {
        if (id == null) {
            throw new NotFound("amendment without id");
        }
        details = amendments.get(id);
        contract = contracts.details(details.head().contractId(), details.head().effective());
        municipalities = territory.choices(details.head().effective());
    }

    public String save() {
        UUID of = Objects.requireNonNull(id);
        int added = amendments.add(of, fields.change(getKind()));
        messages.info("contracts", "addendum.klaar.erbij", added);
        return "/contracten/addendum?faces-redirect=true&id=" + of;
    }

    public Kind getKind() {
        return Arrays.stream(Kind.values())
                .filter(each -> each.code().equals(about))
                .findFirst()
                .orElse(Kind.TARIFF);
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public AmendmentChangeFields getFields() {
        return fields;
    }

    public @Nullable Details getDetails() {
        return details;
    }

    public @Nullable ContractDetails getContract() {
        return contract;
    }

    public List<MunicipalityRef> getMunicipalities() {
        return municipalities;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }
}
