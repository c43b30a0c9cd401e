package nl.mgr.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.platform.Imports;
import nl.mgr.platform.Imports.Fault;
import nl.mgr.platform.Imports.Run;
import nl.mgr.platform.web.ImportWords.FaultWords;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/inleesbeurt?id=}: how far a file is, what is wrong with it or what it would bring, and the decision. */
@Named("platformImport")
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Imports imports;

    @Inject
    private Messages messages;

    private @Nullable UUID id;
    private transient @Nullable Run run;
    private String kind = "";
    private final ListModel<FaultWords> faults = new ListModel<>(this::found);

    /**
     * Before each rendering, also after an action that was refused.
     *
     * @throws NotFound without such a run for the actor
     */
    public void load() {
        Run seen = imports.run(wanted());
        kind = ImportWords.name(imports.form(seen.kind()));
        run = seen;
    }

    private Page<FaultWords> found(ListQuery query) {
        Page<Fault> page = imports.faults(wanted(), query);
        return new Page<>(page.rows().stream().map(FaultWords::of).toList(), page.total());
    }

    public String confirm() {
        imports.confirm(wanted());
        return "/account/inleesbeurt?faces-redirect=true&id=" + id;
    }

    public String cancel() {
        imports.cancel(wanted());
        messages.info(ImportWords.MODULE, "inlezen.gestopt");
        return "/account/inleesbeurt?faces-redirect=true&id=" + id;
    }

    private UUID wanted() {
        if (id == null) {
            throw new NotFound("import without id");
        }
        return id;
    }

    public @Nullable Run getRun() {
        return run;
    }

    public String getKind() {
        return kind;
    }

    public ListModel<FaultWords> getFaults() {
        return faults;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
