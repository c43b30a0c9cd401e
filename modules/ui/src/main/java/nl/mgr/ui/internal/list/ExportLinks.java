package nl.mgr.ui.internal.list;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Download;
import nl.mgr.ui.ListFile;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code m:export}: offers the list around it as a file, all rows of the filters that are on, and answers for it. */
@FacesComponent(ExportLinks.TYPE)
public class ExportLinks extends UIComponentBase {

    public static final String TYPE = "nl.mgr.ui.ExportLinks";

    private enum Key {
        file
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public @Nullable String getRendererType() {
        return null;
    }

    /** Name of the file without its ending. */
    public String getFile() {
        return (String) getStateHelper().eval(Key.file, "lijst");
    }

    public void setFile(String file) {
        getStateHelper().put(Key.file, file);
    }

    private static List<ListFile> formats() {
        return CDI.current().select(ListFile.class).stream()
                .sorted(Comparator.comparing(ListFile::extension).reversed())
                .toList();
    }

    void write(FacesContext context, ListTable table) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("span", this);
        out.writeAttribute("class", "list__files", null);
        String sort = table.sortKey();
        String order = sort == null ? null : (table.descending() ? "-" : "") + sort;
        for (ListFile format : formats()) {
            link(out, table.address().file(format.extension(), order), "list.file." + format.extension());
        }
        link(out, table.address().print(order), "list.print");
        out.endElement("span");
    }

    private void link(ResponseWriter out, String address, String key) throws IOException {
        out.startElement("a", this);
        out.writeURIAttribute("href", address, null);
        out.writeText(Texts.of("ui", key), null);
        out.endElement("a");
    }

    void answer(FacesContext context, ListTable table) {
        ExternalContext external = context.getExternalContext();
        table.takeStateFromAddress(context);
        String wish = external.getRequestParameterMap().get(table.address().fileName());
        if (wish == null || context.isPostback()) {
            return;
        }
        ListFile format = formats().stream()
                .filter(known -> known.extension().equals(wish))
                .findFirst()
                .orElseThrow(() -> new NotFound("file format " + wish));
        Download.send(getFile() + "." + format.extension(), format.contentType(), out -> new Rows(context, table)
                .writeTo(format, out, getFile()));
    }
}
