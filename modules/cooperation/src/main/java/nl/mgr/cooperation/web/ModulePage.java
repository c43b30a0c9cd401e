package nl.mgr.cooperation.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mgr.cooperation.CooperationDetails.OfferedModule;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/module?id=}: a module that is offered; submodules are added and ended here. */
@Named("cooperationModule")
@ViewScoped
@Right("cooperation.offer.change")
public class ModulePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "cooperation";

    private @Inject Cooperations cooperations;
    private @Inject Messages messages;
    private @Inject PageInfo page;

    private @Nullable UUID id;
    private @Nullable OfferedModule module;
    private List<SelectItem> laws = List.of();
    private final NewSubmoduleForm form = new NewSubmoduleForm();

    /** @throws NotFound when the cooperation offers no such module */
    public void load() {
        module = cooperations.own().modules().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("module " + id));
        laws = Stream.of(LegalDomain.values())
                .map(law -> new SelectItem(law.code(), Texts.of(MODULE, "wet." + law.code())))
                .toList();
        form.setFrom(firstOfNextMonth());
    }

    LocalDate firstOfNextMonth() {
        return page.getToday().plusMonths(1).withDayOfMonth(1);
    }

    public String add() {
        OfferedModule extended = need();
        cooperations.extend(extended.id(), form.submodule(extended.submodules().size() + 1));
        messages.info(MODULE, "module.erbij.klaar", form.getName());
        return again();
    }

    OfferedModule need() {
        return Objects.requireNonNull(module, "the page is loaded first");
    }

    String again() {
        return "/samenwerking/module?faces-redirect=true&id=" + need().id();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable OfferedModule getModule() {
        return module;
    }

    public List<SelectItem> getLaws() {
        return laws;
    }

    public NewSubmoduleForm getForm() {
        return form;
    }
}
