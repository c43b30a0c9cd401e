package nl.mgr.contracts.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.CatalogueChange;
import nl.mgr.contracts.CatalogueFile;
import nl.mgr.contracts.CatalogueFinding;
import nl.mgr.contracts.CatalogueIncomplete;
import nl.mgr.contracts.CataloguePublication;
import nl.mgr.contracts.CataloguePublications;
import nl.mgr.contracts.CataloguePublished;
import nl.mgr.contracts.CatalogueRow;
import nl.mgr.contracts.CatalogueTooEarly;
import nl.mgr.contracts.NoCatalogue;
import nl.mgr.contracts.PublishedCatalogue;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.Participations;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class PublicationService implements CataloguePublications {

    @Inject
    private Database database;

    @Inject
    private Publishing publishing;

    @Inject
    private CatalogueCheck check;

    @Inject
    private PublicationFiles files;

    @Inject
    private Municipalities municipalities;

    @Inject
    private Participations participations;

    @Inject
    private Notifications notifications;

    @Inject
    private DomainEvents events;

    @Inject
    private Clock clock;

    @Override
    @Right("contracts.catalogue.publish")
    public PublishedCatalogue publish(UUID municipality, Month month) {
        Month last = Month.of(LocalDate.now(clock)).plus(1);
        if (month.compareTo(last) > 0) {
            throw new CatalogueTooEarly(month, last);
        }
        String name = municipalities.get(municipality).name();
        if (!takesPart(municipality, month.firstDay())) {
            throw new NoCatalogue(name, month.firstDay());
        }
        List<Publishing.Published> added = publishing.publish(List.of(municipality), month, clock.instant());
        if (added.isEmpty()) {
            refuseIncomplete(municipality, name, month);
        }
        tell(added, month);
        return database.first(
                        PublicationLists.LAST,
                        row -> new PublishedCatalogue(row.uuid("id"), row.number("number"), !added.isEmpty()),
                        municipality,
                        month)
                .orElseThrow(() -> new NoCatalogue(name, month.firstDay()));
    }

    /** Whether there is something in the way is decided where it is published; here it is said what. */
    private void refuseIncomplete(UUID municipality, String name, Month month) {
        List<CatalogueFinding> blocking = check.of(List.of(municipality), month.firstDay()).stream()
                .filter(finding -> finding.rule().blocking())
                .toList();
        if (!blocking.isEmpty()) {
            CatalogueFinding first = blocking.get(0);
            throw new CatalogueIncomplete(
                    name,
                    month,
                    blocking.size(),
                    first.code() + (first.provider().isEmpty() ? "" : ", " + first.provider()));
        }
    }

    private boolean takesPart(UUID municipality, LocalDate day) {
        for (LegalDomain domain : LegalDomain.values()) {
            if (participations.takesPart(municipality, "contracts", domain, day)) {
                return true;
            }
        }
        return false;
    }

    @Override
    @Right("contracts.catalogue.publish")
    public int publishDue(Month month) {
        List<Publishing.Published> added = publishing.publishDue(month, clock.instant());
        tell(added, month);
        return added.size();
    }

    @Override
    @Right("contracts.catalogue.publish")
    public int correct(Month month) {
        List<UUID> published = database.list(PublicationLists.OUT, row -> row.uuid("municipality_id"), month);
        List<Publishing.Published> added = publishing.publish(published, month, clock.instant());
        tell(added, month);
        return added.size();
    }

    @Override
    @Right("contracts.catalogue.publish")
    public List<UUID> missing(Month month) {
        return publishing.due(month);
    }

    /** Subscribers hear of it, whether somebody published it or the first of the month did. */
    private void tell(List<Publishing.Published> added, Month month) {
        added.forEach(one -> {
            events.publish(new CataloguePublished(one.id(), one.municipalityId(), month));
            notifications.tell(
                    CatalogueNotices.PUBLISHED,
                    new Subject("contracts", "publication", one.id()),
                    List.of(NoticeReaders.municipality(one.municipalityId(), "contracts.catalogue.view")),
                    month,
                    one.number(),
                    database.number(PublicationLists.DIFFERENCES, one.id()));
        });
    }

    @Override
    @Right("contracts.catalogue.view")
    public Page<CataloguePublication> find(ListQuery query) {
        return database.page(PublicationLists.all(), query, PublicationLists::publication);
    }

    @Override
    @Right("contracts.catalogue.view")
    public CataloguePublication get(UUID id) {
        return database.first(PublicationLists.BY_ID, PublicationLists::publication, id)
                .orElseThrow(() -> new NotFound("publication " + id));
    }

    @Override
    @Right("contracts.catalogue.view")
    public Page<CatalogueRow> rows(UUID id, ListQuery query) {
        return database.page(CatalogueLists.published(id), query, CatalogueLists::row);
    }

    @Override
    @Right("contracts.catalogue.view")
    public Page<CatalogueChange> changes(UUID id, ListQuery query) {
        return database.page(PublicationLists.changes(id), query, PublicationLists::change);
    }

    @Override
    @Right("contracts.catalogue.view")
    public List<Count> counts(UUID id) {
        return database
                .list(
                        PublicationLists.COUNTS,
                        row -> new Count(CatalogueChange.Kind.of(row.text("kind")), row.number("lines")),
                        id)
                .stream()
                .sorted(Comparator.comparing(Count::kind))
                .toList();
    }

    @Override
    @Right("contracts.catalogue.view")
    public CatalogueFile file(UUID id, CatalogueFile.Format format) {
        return files.file(get(id), format);
    }
}
