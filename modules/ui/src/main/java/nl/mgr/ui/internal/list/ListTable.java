package nl.mgr.ui.internal.list;

import jakarta.faces.component.ActionSource;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIColumn;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.event.ListenerFor;
import jakarta.faces.event.PostAddToViewEvent;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mgr.ui.Choice;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/**
 * The table behind {@code m:list}. Page and order come from the address, so every state of a list can be linked to; a
 * postback keeps them in the component's state.
 */
@FacesComponent(ListTable.TYPE)
@ListenerFor(systemEventClass = PostAddToViewEvent.class)
public class ListTable extends UIData {

    public static final String TYPE = "nl.mgr.ui.ListTable";

    private static final int ROWS = 25;

    private static final Choice NOTHING = new Choice(false, List.of(), List.of());

    /** More is for a file, not for paper. */
    private static final int MOST_PRINTED = 2_000;

    private enum Key {
        caption,
        rowClass,
        stacked,
        sort,
        query,
        shown,
        print,
        chosen
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public @Nullable String getRendererType() {
        return null;
    }

    /** A request for a file of this list is answered before anything is drawn. */
    @Override
    public void processEvent(ComponentSystemEvent event) {
        super.processEvent(event);
        if (event instanceof PostAddToViewEvent) {
            UIViewRoot view = FacesContext.getCurrentInstance().getViewRoot();
            view.subscribeToViewEvent(PreRenderViewEvent.class, new BeforeDrawing());
        }
    }

    private final class BeforeDrawing implements SystemEventListener {
        @Override
        public void processEvent(SystemEvent event) {
            export().ifPresent(links -> links.answer(FacesContext.getCurrentInstance(), ListTable.this));
        }

        @Override
        public boolean isListenerForSource(Object source) {
            return source instanceof UIViewRoot;
        }
    }

    @Override
    public void processDecodes(FacesContext context) {
        if (isRendered() && takesInput(this)) {
            read();
        }
        super.processDecodes(context);
    }

    /** Whether something in the rows can be pressed or filled in; else they are not needed before they are shown. */
    private static boolean takesInput(UIComponent component) {
        Iterator<UIComponent> parts = component.getFacetsAndChildren();
        while (parts.hasNext()) {
            UIComponent part = parts.next();
            if (part instanceof EditableValueHolder || part instanceof ActionSource || takesInput(part)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        if (!context.isPostback()) {
            takeStateFromAddress(context);
        }
        read();
        super.encodeBegin(context);
        new Ledger(context, this).write();
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) {
        // drawn by the ledger, row by row
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isRendered()) {
            super.encodeEnd(context);
        }
    }

    void takeStateFromAddress(FacesContext context) {
        Map<String, String> request = context.getExternalContext().getRequestParameterMap();
        Map<String, String[]> parameters = context.getExternalContext().getRequestParameterValuesMap();
        Address address = Address.of(parameters, getId());
        getStateHelper().put(Key.query, address.query());
        getStateHelper().put(Key.sort, request.get(address.sortName()));
        getStateHelper().put(Key.print, "true".equals(request.get(address.printName())));
        getStateHelper().put(Key.chosen, Choice.of(parameters, address.chosenName(), Set.of()));
        String[] shown = parameters.get(address.columnsName());
        getStateHelper().put(Key.shown, shown == null ? "" : String.join(",", shown));
        setFirst(Address.first(request.get(address.firstName()), pageSize()));
    }

    Address address() {
        return new Address(getId(), (String) getStateHelper().eval(Key.query, ""), choice().values());
    }

    /** What is chosen by now. */
    Choice choice() {
        return (Choice) getStateHelper().eval(Key.chosen, NOTHING);
    }

    private void read() {
        ListModel<?> model = model();
        long total = model.show(getFirst(), pageSize(), sortKey(), descending()).total();
        if (getFirst() > 0 && getFirst() >= total) {
            setFirst((int) Math.max(0, (total - 1) / pageSize() * pageSize()));
            model.show(getFirst(), pageSize(), sortKey(), descending());
        }
        if (!isPrinted()) {
            setRows(pageSize());
        }
        setRowIndex(-1);
    }

    ListModel<?> model() {
        if (getValue() instanceof ListModel<?> model) {
            return model;
        }
        throw new IllegalStateException("m:list shows a ListModel and nothing else: " + getValue());
    }

    int pageSize() {
        if (isPrinted()) {
            return MOST_PRINTED;
        }
        return getRows() > 0 ? getRows() : ROWS;
    }

    @Nullable
    String sortKey() {
        String sort = sort();
        return sort == null ? null : sort.startsWith("-") ? sort.substring(1) : sort;
    }

    boolean descending() {
        String sort = sort();
        return sort != null && sort.startsWith("-");
    }

    /** As the address says it: the key, with a minus in front for descending. */
    @Nullable
    String sort() {
        return (String) getStateHelper().eval(Key.sort);
    }

    /** All rows below each other, to be printed. */
    boolean isPrinted() {
        return (Boolean) getStateHelper().eval(Key.print, false);
    }

    /** A column, and what it is called in the address: its place among all columns, whoever looks. */
    record Offered(int number, UIColumn column, boolean shown) {}

    /** The columns that there are for whoever looks; the first names the row and is always shown. */
    List<Offered> choices() {
        List<String> wanted = List.of(((String) getStateHelper().eval(Key.shown, "")).split(","));
        List<Offered> all = new ArrayList<>();
        int number = 0;
        for (UIComponent child : getChildren()) {
            if (child instanceof UIColumn column) {
                number++;
                if (column.isRendered()) {
                    boolean shown = all.isEmpty() || wanted.get(0).isEmpty() || wanted.contains(String.valueOf(number));
                    all.add(new Offered(number, column, shown));
                }
            }
        }
        return all;
    }

    List<UIColumn> columns() {
        return choices().stream().filter(Offered::shown).map(Offered::column).toList();
    }

    /** What can be done with chosen rows; none on paper, and none where there is nothing to choose. */
    List<BulkAction> actions() {
        if (isPrinted() || getRowCount() == 0) {
            return List.of();
        }
        return getChildren().stream()
                .filter(BulkAction.class::isInstance)
                .map(BulkAction.class::cast)
                .filter(UIComponent::isRendered)
                .toList();
    }

    /** Ids of the rows that are shown. */
    List<UUID> shownIds() {
        return ids(model());
    }

    private static <R> List<UUID> ids(ListModel<R> model) {
        return model.getWrappedData().stream().map(model::id).toList();
    }

    Optional<ExportLinks> export() {
        return getChildren().stream()
                .filter(ExportLinks.class::isInstance)
                .map(ExportLinks.class::cast)
                .filter(UIComponent::isRendered)
                .findFirst();
    }

    public @Nullable String getCaption() {
        return (String) getStateHelper().eval(Key.caption);
    }

    public void setCaption(String caption) {
        getStateHelper().put(Key.caption, caption);
    }

    /** Whether cells stand below each other on a phone: for lists of sentences, without order to choose. */
    public boolean isStacked() {
        return (Boolean) getStateHelper().eval(Key.stacked, false);
    }

    public void setStacked(boolean stacked) {
        getStateHelper().put(Key.stacked, stacked);
    }

    /** Style class of the current row. */
    public @Nullable String getRowClass() {
        return (String) getStateHelper().eval(Key.rowClass);
    }

    public void setRowClass(String rowClass) {
        getStateHelper().put(Key.rowClass, rowClass);
    }
}
