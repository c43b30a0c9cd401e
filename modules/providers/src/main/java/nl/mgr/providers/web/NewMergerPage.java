package nl.mgr.providers.web;

import static java.util.Objects.requireNonNull;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.providers.MergerShare.Fate;
import nl.mgr.providers.MergerShare.Pair;
import nl.mgr.providers.MergerShare.Passing;
import nl.mgr.providers.ProviderDetails;
import nl.mgr.providers.ProviderMergers;
import nl.mgr.providers.Providers;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/samenvoegen?oud=&blijft=}: two providers beside each other, what would pass, and asking for it. */
@Named("providersNewMerger")
@ViewScoped
@Right("providers.merger.ask")
public class NewMergerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ProviderMergers mergers;
    private @Inject Providers providers;
    private @Inject Messages messages;

    private @Nullable UUID old;
    private @Nullable UUID stays;
    private @Nullable ProviderDetails from;
    private @Nullable ProviderDetails into;
    private @Nullable Pair pair;
    private List<Passing> told = List.of();
    private String words = "";

    /** @throws NotFound when the address does not name two providers */
    public void load() {
        if (old == null || stays == null || old.equals(stays)) {
            throw new NotFound("two providers");
        }
        from = providers.details(old);
        into = providers.details(stays);
        pair = new Pair(old, stays);
        told = mergers.passing(pair);
    }

    public String ask() {
        UUID id = mergers.ask(requireNonNull(pair), words);
        messages.info("providers", "fusie.is-gevraagd");
        return "/aanbieders/samenvoeging?faces-redirect=true&id=" + id;
    }

    public String tellApart() {
        mergers.tellApart(requireNonNull(pair), words);
        messages.info("providers", "dubbele.is-onderscheiden");
        return "/aanbieders/dubbele?faces-redirect=true";
    }

    public List<String> told(String fate) {
        return MergerWords.told(told, Fate.valueOf(fate));
    }

    public @Nullable ProviderDetails getGoesUp() {
        return from;
    }

    public @Nullable ProviderDetails getInto() {
        return into;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public @Nullable UUID getOld() {
        return old;
    }

    public void setOld(@Nullable UUID old) {
        this.old = old;
    }

    public @Nullable UUID getStays() {
        return stays;
    }

    public void setStays(@Nullable UUID stays) {
        this.stays = stays;
    }
}
