package nl.mgr.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.ui.HelpPages.HelpPage;
import nl.mgr.ui.HelpText.Part;

/** The help of the page that is shown: what one sees there, what one can do and what happens then. */
@Named("uiHelp")
@RequestScoped
public class Help {

    @Inject
    private HelpPages pages;

    private List<List<Part>> lines = List.of();

    @PostConstruct
    void load() {
        UIViewRoot view = FacesContext.getCurrentInstance().getViewRoot();
        String address = view.getViewId().replaceAll("\\.xhtml$", "");
        lines = pages.of(address, Locales.current()).map(HelpPage::lines).orElse(List.of());
    }

    public List<List<Part>> getLines() {
        return lines;
    }
}
