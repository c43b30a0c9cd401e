package nl.mgr.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.mgr.kernel.MgrModule;
import nl.mgr.kernel.Modules;
import nl.mgr.ui.HelpText.Part;

/**
 * The help of the page that is shown: what one sees there, what one can do and what happens then. From the bundle of the
 * page's module, under {@code hulp.<address>}.
 */
@Named("uiHelp")
@RequestScoped
public class Help {

    static final String KEY = "hulp.";

    @Inject
    private Modules modules;

    private List<List<Part>> lines = List.of();

    @PostConstruct
    void load() {
        UIViewRoot view = FacesContext.getCurrentInstance().getViewRoot();
        String address = view.getViewId().replaceAll("\\.xhtml$", "");
        lines = holders(address)
                .filter(bundle -> bundle.containsKey(KEY + address))
                .findFirst()
                .map(bundle -> HelpText.lines(bundle.getString(KEY + address)))
                .orElse(List.of());
    }

    /** The bundle of the module that the address begins with; below no prefix all those that have none. */
    private Stream<ResourceBundle> holders(String address) {
        String prefix = address.split("/", 3)[1];
        return modules.byAddress(prefix).stream()
                .map(MgrModule::id)
                .findFirst()
                .map(Stream::of)
                .orElseGet(() -> Stream.of("portal", "ui"))
                .map(module -> Texts.bundle(module, Locales.current()));
    }

    public List<List<Part>> getLines() {
        return lines;
    }
}
