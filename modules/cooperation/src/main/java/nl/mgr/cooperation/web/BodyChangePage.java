package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.Bodies;
import nl.mgr.cooperation.Bodies.Body;
import nl.mgr.cooperation.Bodies.ModuleRef;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Conflict;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/orgaan-wijzig?id=}, or without for a new one: what a body is and how it votes. */
@Named("cooperationBodyChange")
@ViewScoped
@Right("cooperation.body.change")
public class BodyChangePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "cooperation";

    private @Inject Bodies bodies;
    private @Inject Messages messages;
    private @Inject Conflict conflict;

    private @Nullable UUID id;
    private long version;
    private BodyFields fields = new BodyFields();
    private List<ModuleRef> modules = List.of();

    public void load() {
        modules = bodies.modules();
        if (id != null) {
            Body body = bodies.get(id);
            version = body.version();
            fields = BodyFields.of(body.terms());
        }
    }

    public String save() {
        UUID known = id;
        UUID saved = known;
        if (known == null) {
            saved = bodies.found(fields.terms());
        } else {
            conflict.when(() -> List.of(Conflict.of(
                    Texts.of(MODULE, "orgaan.naam"),
                    fields.getName(),
                    bodies.get(known).terms().name())));
            bodies.change(known, version, fields.terms());
        }
        messages.info(MODULE, "orgaan.bewaard", fields.getName());
        return "/samenwerking/orgaan?faces-redirect=true&id=" + saved;
    }

    public BodyFields getFields() {
        return fields;
    }

    public List<ModuleRef> getModules() {
        return modules;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
