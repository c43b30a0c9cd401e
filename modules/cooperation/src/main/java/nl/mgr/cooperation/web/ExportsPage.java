package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.FrozenExports;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.CbsCode;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code /samenwerking/uitvoer}: the files that a municipality keeps of what it has left. */
@Named("cooperationExports")
@RequestScoped
public class ExportsPage {

    @Inject
    private FrozenExports exports;

    @Inject
    private Municipalities municipalities;

    @Inject
    private PageInfo page;

    private List<MunicipalityRef> choices = List.of();
    private List<KeptDocument> files = List.of();
    private @Nullable String code;
    private @Nullable UUID file;

    /** Sends the file when one is asked for; else lists those of the municipality, for staff of one or of all. */
    public void load() throws IOException {
        if (file != null) {
            FrozenExports.Content content = exports.content(file);
            Faces.sendFile(content.bytes(), content.fileName(), true);
            return;
        }
        Actor actor = ActorContext.current();
        List<MunicipalityRef> all;
        if (actor.kind() == ActorKind.MUNICIPALITY) {
            all = actor.municipalityIds().stream().map(municipalities::get).toList();
        } else {
            choices = municipalities.participants(page.getToday());
            all = code == null || !code.matches("\\d{4}")
                    ? choices
                    : municipalities.byCode(new CbsCode(code)).stream().toList();
        }
        List<KeptDocument> found = new ArrayList<>();
        all.forEach(one -> exports.of(one.id()).forEach(kept -> found.add(KeptDocument.of(one, kept))));
        files = List.copyOf(found);
    }

    public List<MunicipalityRef> getChoices() {
        return choices;
    }

    public List<KeptDocument> getFiles() {
        return files;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable UUID getFile() {
        return file;
    }

    public void setFile(@Nullable UUID file) {
        this.file = file;
    }
}
