package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.mgr.contracts.AmendmentSeries.Made;
import nl.mgr.contracts.Amendments.Reason;
import nl.mgr.contracts.ContractExtensions;
import nl.mgr.contracts.ContractExtensions.Extension;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;

/** {@code /contracten/verleng}: an amendment for each contract that ends on a day and goes on. */
@Named("contractsExtension")
@ViewScoped
@Right("contracts.amendment.change")
public class ExtensionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "contracts";

    private @Inject ContractExtensions extensions;
    private @Inject ExtensionRows rows;
    private @Inject Messages messages;

    private final AmendmentFields fields = new AmendmentFields();

    /** After the rows. */
    public void load() {
        Extension extension = rows.extension();
        fields.setTitle(Texts.of(MODULE, "verleng.titel.voorstel", extension.becomes()));
        fields.setText(Texts.of(MODULE, "verleng.tekst.voorstel", extension.ends(), extension.becomes()));
        fields.setEffective(extension.ends().plusDays(1));
    }

    public String make() {
        fields.setReason(Reason.EXTENSION);
        Made made = extensions.make(
                rows.extension(), fields.terms(), ListQuery.everything().filtered(rows.filters()));
        messages.info(MODULE, "reeks.klaar", made.amendments());
        return "/contracten/addenda?faces-redirect=true&reeks=" + made.series();
    }

    public AmendmentFields getFields() {
        return fields;
    }
}
