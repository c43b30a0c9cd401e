package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mgr.platform.Imports;
import nl.mgr.platform.Imports.Run;
import nl.mgr.platform.web.ImportWords.KindName;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Uploads;
import org.jspecify.annotations.Nullable;

/** {@code /account/inlezen?soort=}: hands a file in; the files of the cooperation that were read in before. */
@Named("platformImports")
@RequestScoped
public class ImportsPage {

    @Inject
    private Imports imports;

    @Inject
    private Messages messages;

    private final Map<String, String> names = new TreeMap<>();
    private List<KindName> kinds = List.of();
    private String kind = "";
    private @Nullable Part file;
    private final ListModel<Run> rows = new ListModel<>(query -> imports.find(query));

    @PostConstruct
    void load() {
        kinds = imports.forms().stream().map(KindName::of).toList();
        kinds.forEach(one -> names.put(one.id(), one.name()));
    }

    /** @throws IOException when the upload breaks off */
    public @Nullable String take() throws IOException {
        Part sent = file;
        if (sent == null || sent.getSize() == 0) {
            messages.error(ImportWords.MODULE, "inlezen.leeg");
            return null;
        }
        String name = Uploads.nameOf(sent);
        try (InputStream content = sent.getInputStream()) {
            return "/account/inleesbeurt?faces-redirect=true&id="
                    + imports.take(kind, name.isEmpty() ? kind : name, content);
        }
    }

    public List<KindName> getKinds() {
        return kinds;
    }

    /** Name by kind. */
    public Map<String, String> getNames() {
        return names;
    }

    public ListModel<Run> getRows() {
        return rows;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
