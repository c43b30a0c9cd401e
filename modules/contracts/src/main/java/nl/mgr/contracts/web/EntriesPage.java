package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.mgr.contracts.FinderEntries;
import nl.mgr.contracts.FinderEntry;
import nl.mgr.ui.Messages;

/** {@code /contracten/zorgwijzer}: what a provider says of its products, and that it is right as it stands. */
@Named("contractsEntries")
@ViewScoped
public class EntriesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject FinderEntries entries;
    private @Inject Messages messages;

    private List<FinderEntry> all = List.of();

    public void load() {
        all = entries.own();
    }

    public String vouch() {
        messages.info("contracts", "zorgwijzer.bevestigd", entries.vouch());
        return "/contracten/zorgwijzer?faces-redirect=true";
    }

    public List<FinderEntry> getAll() {
        return all;
    }

    public boolean isSure() {
        return all.stream().allMatch(FinderEntry::sure);
    }
}
