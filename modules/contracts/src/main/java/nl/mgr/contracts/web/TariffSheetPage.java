package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.TariffSheets;
import nl.mgr.contracts.TariffSheets.Sheet;
import nl.mgr.contracts.TariffSheets.SheetFile;
import nl.mgr.contracts.TariffSheets.SheetRow;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Download;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/**
 * {@code /contracten/tariefblad?aanbieder=&op=&zoek=}: the tariffs of a provider on a day; without a provider those of
 * who asks. {@code /contracten/tariefblad-bestand} is the same as a PDF.
 */
@Named("contractsTariffSheet")
@RequestScoped
public class TariffSheetPage {

    @Inject
    private TariffSheets sheets;

    @Inject
    private Clock clock;

    private final ListModel<SheetRow> rows = new ListModel<SheetRow>(
                    query -> sheets.rows(Objects.requireNonNull(getSheet()).providerId(), on(), query))
            .filteredBy(() -> Map.of("search", getSearch()));

    private @Nullable UUID provider;
    private @Nullable LocalDate day;
    private @Nullable String search;
    private @Nullable Sheet sheet;

    /** @throws NotFound when the provider does not exist for this actor */
    public void load() {
        sheet = sheets.sheet(provider, on());
    }

    public void send() {
        SheetFile file = sheets.pdf(provider, on());
        Download.send(file.name(), file.contentType(), out -> out.write(file.content()));
    }

    private LocalDate on() {
        return day == null ? LocalDate.now(clock) : day;
    }

    public @Nullable Sheet getSheet() {
        return sheet;
    }

    public ListModel<SheetRow> getRows() {
        return rows;
    }

    public @Nullable UUID getProvider() {
        return provider;
    }

    public void setProvider(@Nullable UUID provider) {
        this.provider = provider;
    }

    public LocalDate getDay() {
        return on();
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getSearch() {
        return search == null ? "" : search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }
}
