package nl.mgr.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.mgr.platform.SavedViews;
import nl.mgr.platform.SavedViews.View;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/weergave?pagina=&vraag=} saves the present state of a list; {@code ?id=} changes or removes one. */
@Named("platformView")
@ViewScoped
public class ViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SavedViews views;

    @Inject
    private Messages messages;

    private @Nullable UUID id;
    private String page = "";
    private String query = "";
    private @Nullable String name;
    private boolean shared;

    public void load() {
        if (id != null) {
            View view = views.own(id);
            page = view.page();
            query = view.query();
            name = view.name();
            shared = view.shared();
        }
    }

    public void save() {
        back(id == null ? views.save(page, query, name, shared) : views.change(id, name, shared), "weergave.bewaard");
    }

    public void remove() {
        if (id != null) {
            back(views.delete(id), "weergave.weg");
        }
    }

    private void back(View view, String message) {
        messages.info("platform", message, view.name());
        Redirects.to(view.address());
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = query == null ? "" : query;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
