package nl.mgr.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.platform.Destructions;
import nl.mgr.platform.Destructions.Line;
import nl.mgr.platform.Destructions.Listing;
import nl.mgr.platform.Destructions.State;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /account/vernietigingslijst?id=}: one list, and deciding about it. */
@Named("platformDestructionList")
@ViewScoped
public class DestructionListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/account/vernietigingslijst?faces-redirect=true&id=";

    @Inject
    private Destructions destructions;

    @Inject
    private Messages messages;

    private @Nullable UUID id;
    private transient @Nullable Listing list;
    private String why = "";
    private final ListModel<Line> lines = new ListModel<>(this::page);

    public void load() {
        list = destructions.list(wanted());
    }

    public String approve() {
        destructions.approve(wanted());
        messages.info("platform", "vernietigingslijst.uitgevoerd");
        return PAGE + wanted();
    }

    public String sendBack() {
        destructions.sendBack(wanted(), why);
        messages.info("platform", "vernietigingslijst.teruggestuurd");
        return PAGE + wanted();
    }

    /** Nothing before the address was read: a sent form is looked for by then. */
    private Page<Line> page(ListQuery query) {
        return id == null ? new Page<>(List.of(), 0) : destructions.lines(id, query);
    }

    private UUID wanted() {
        if (id == null) {
            throw new NotFound("destruction list without id");
        }
        return id;
    }

    /** Before the list is read, as if there were something to decide: the sent form is looked for then. */
    public boolean isOpen() {
        return getState() == State.OPEN;
    }

    public State getState() {
        return list == null ? State.OPEN : list.state();
    }

    public @Nullable Listing getList() {
        return list;
    }

    public ListModel<Line> getLines() {
        return lines;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }
}
