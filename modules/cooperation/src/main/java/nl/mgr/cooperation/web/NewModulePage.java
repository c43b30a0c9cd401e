package nl.mgr.cooperation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.MgrModule;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import nl.mgr.ui.Texts;

/** The form on {@code /samenwerking/overzicht} that adds a module to the offer. */
@Named("cooperationNewModule")
@RequestScoped
public class NewModulePage {

    private static final String MODULE = "cooperation";

    @Inject
    private Cooperations cooperations;

    @Inject
    @Any
    private Instance<MgrModule> present;

    @Inject
    private Messages messages;

    @Inject
    private PageInfo page;

    @Inject
    private FirstDay firstDay;

    private final NewModuleForm form = new NewModuleForm();
    private List<SelectItem> software = List.of();
    private List<SelectItem> laws = List.of();

    @PostConstruct
    void start() {
        LocalDate next = page.getToday().plusMonths(1).withDayOfMonth(1);
        LocalDate first = firstDay.find();
        form.setFrom(first.isAfter(next) ? first : next);
        software = present.stream()
                .filter(MgrModule::participatory)
                .map(module -> new SelectItem(module.id(), Texts.of(MODULE, "software." + module.id())))
                .toList();
        laws = Stream.of(LegalDomain.values())
                .map(law -> new SelectItem(law.code(), Texts.of(MODULE, "wet." + law.code())))
                .toList();
    }

    public String offer() {
        cooperations.offer(form.module(law -> Texts.of(MODULE, "wet." + law)));
        messages.info(MODULE, "aanbod.klaar", form.getName());
        return "/samenwerking/overzicht?faces-redirect=true";
    }

    public NewModuleForm getForm() {
        return form;
    }

    public List<SelectItem> getSoftware() {
        return software;
    }

    public List<SelectItem> getLaws() {
        return laws;
    }
}
