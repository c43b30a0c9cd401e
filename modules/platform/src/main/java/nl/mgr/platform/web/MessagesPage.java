package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import nl.mgr.kernel.FailedMessages.Message;
import nl.mgr.platform.MessageDeliveries;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /account/berichten?zoek=}: messages between modules that failed. */
@Named("platformMessages")
@RequestScoped
public class MessagesPage {

    @Inject
    private MessageDeliveries deliveries;

    private String search = "";
    private final ListModel<Message> rows =
            new ListModel<Message>(query -> deliveries.failed(query)).filteredBy(() -> Map.of("search", search));

    public ListModel<Message> getRows() {
        return rows;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search == null ? "" : search;
    }
}
