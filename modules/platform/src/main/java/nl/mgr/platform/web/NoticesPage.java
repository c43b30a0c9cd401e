package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import nl.mgr.platform.OwnNotices;
import nl.mgr.platform.OwnNotices.Notice;
import nl.mgr.ui.Messages;

/** {@code /account/meldingen?alles=}: what one was told, the newest first; by default what was not read. */
@Named("platformNotices")
@RequestScoped
public class NoticesPage {

    private static final String AGAIN = "/account/meldingen?faces-redirect=true";
    private static final int MOST = 100;

    @Inject
    private OwnNotices notices;

    @Inject
    private Messages messages;

    private List<Notice> rows = List.of();
    private long total;
    private long unread;

    /** Before a form is read too: its buttons stand in the rows. */
    @PostConstruct
    void load() {
        boolean all = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("alles");
        Page<Notice> page = notices.find(ListQuery.firstPage(MOST).filtered(all ? Map.of() : Map.of("unread", "true")));
        rows = page.rows();
        total = page.total();
        unread = notices.unread();
    }

    /** Reads it, and goes to what it is about. */
    public String open(UUID notice) {
        String address = notices.open(notice);
        if (address.isEmpty()) {
            return AGAIN;
        }
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "";
    }

    public String readAll() {
        messages.info("platform", "meldingen.gelezen", notices.readAll());
        return AGAIN;
    }

    public List<Notice> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    public long getUnread() {
        return unread;
    }
}
