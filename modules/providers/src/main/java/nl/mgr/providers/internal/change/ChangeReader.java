package nl.mgr.providers.internal.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Row;
import nl.mgr.providers.ChangeRequests.Change;
import nl.mgr.providers.ChangeRequests.Facts;
import nl.mgr.providers.ChangeRequests.State;
import nl.mgr.providers.NewSite;

/** Reads changes; row security says whose. */
@ApplicationScoped
class ChangeReader {

    private static final String CHANGE = """
            select c.*, p.name as provider_name from providers.change_request c
            join providers.provider p on p.cooperation_id = c.cooperation_id and p.id = c.provider_id
            """;

    private static final String ONE = CHANGE + "where c.id = ?";
    private static final String OF_PROVIDER = CHANGE + "where c.provider_id = ? order by c.id desc limit 20";
    private static final String WAITING = CHANGE + "where c.state = 'ingediend' order by c.id";

    @Inject
    private Database database;

    Change get(UUID id) {
        return database.first(ONE, ChangeReader::change, id).orElseThrow(() -> new NotFound("change " + id));
    }

    List<Change> of(UUID provider) {
        return database.list(OF_PROVIDER, ChangeReader::change, provider);
    }

    List<Change> waiting() {
        return database.list(WAITING, ChangeReader::change);
    }

    private static Change change(Row row) {
        String site = row.optionalText("site_name");
        String decidedBy = row.optionalText("decided_by");
        return new Change(
                row.uuid("id"),
                row.uuid("provider_id"),
                row.text("provider_name"),
                new Facts(
                        row.text("old_name"),
                        row.text("old_legal_name"),
                        row.text("old_kvk_number"),
                        row.text("old_agb_code")),
                new Facts(row.text("name"), row.text("legal_name"), row.text("kvk_number"), row.text("agb_code")),
                site == null ? null : new NewSite(site, row.text("site_postcode"), row.text("site_town")),
                row.text("explanation"),
                State.of(row.text("state")),
                row.instant("submitted_at"),
                row.text("submitted_by"),
                row.optionalInstant("decided_at"),
                decidedBy == null ? "" : decidedBy,
                row.text("reason"));
    }
}
