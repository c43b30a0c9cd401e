package nl.mgr.contracts.internal.indexation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.CataloguePublications;
import nl.mgr.contracts.TariffsIndexed;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEventListener;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;

/**
 * Letters to providers and municipalities about new tariffs, or about those that were taken back; and a correction of
 * each catalogue that came out already of a month in which they hold. Later catalogues come out with them by themselves.
 */
@ApplicationScoped
class OnTariffsIndexed implements DomainEventListener<TariffsIndexed> {

    /** Whose tariffs rose. Parameter: origin. */
    private static final String RISEN = "from contracts.tariff f where f.origin = ?";

    /** Whose tariffs were taken back: everything is as it was, so they are those that would rise again. Parameter: run. */
    private static final String TAKEN_BACK = "from contracts.indexation_of(?) f where f.verdict = 'rises'";

    private static final String PROVIDERS = "select distinct f.provider_id as id ";

    private static final String MUNICIPALITIES = "select distinct f.municipality_id as id ";

    private static final String NUMBER = "select number from contracts.indexation_run where id = ?";

    private static final String MONTHS = """
            select distinct p.month from contracts.catalogue_publication p
            join contracts.indexation_run r on r.cooperation_id = p.cooperation_id and r.id = ?
            where p.month >= r.effective order by p.month""";

    @Inject
    private Database database;

    @Inject
    private Notifications notifications;

    @Inject
    private CataloguePublications publications;

    @Override
    public Class<TariffsIndexed> type() {
        return TariffsIndexed.class;
    }

    @Override
    public void on(TariffsIndexed event) {
        Subject run = IndexationOffice.origin(event.runId());
        String number =
                database.first(NUMBER, row -> row.text("number"), event.runId()).orElseThrow();
        concerned(PROVIDERS, event)
                .forEach(provider -> notifications.tell(
                        event.undone() ? IndexationNotices.LETTER_BACK : IndexationNotices.LETTER,
                        new Subject("contracts", "tariffs", provider),
                        List.of(NoticeReaders.provider(provider, "contracts.tariff.view")),
                        event.effective()));
        concerned(MUNICIPALITIES, event)
                .forEach(municipality -> notifications.tell(
                        event.undone() ? IndexationNotices.MUNICIPALITY_BACK : IndexationNotices.MUNICIPALITY,
                        run,
                        List.of(NoticeReaders.municipality(municipality, "contracts.indexation.view")),
                        number,
                        event.effective()));
        database.list(MONTHS, row -> row.month("month"), event.runId()).forEach(publications::correct);
    }

    private List<UUID> concerned(String what, TariffsIndexed event) {
        return event.undone()
                ? database.list(what + TAKEN_BACK, row -> row.uuid("id"), event.runId())
                : database.list(what + RISEN, row -> row.uuid("id"), IndexationOffice.origin(event.runId()));
    }
}
