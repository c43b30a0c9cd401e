package nl.mgr.platform.internal.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.platform.DestructionDecided;
import nl.mgr.platform.DestructionReasonWrong;
import nl.mgr.platform.Destructions;
import nl.mgr.platform.DocumentNotDue;
import nl.mgr.platform.ListedNotDue;
import nl.mgr.platform.OwnDestructionList;
import nl.mgr.ui.Texts;

/** Reckons anew for every request and decision: a term that was changed, a record that ended or a new version counts at once. */
@ApplicationScoped
@Guarded("platform")
class DestructionDesk implements Destructions {

    private static final String TITLE = "select title from platform.document where id = ?";

    @Inject
    private Database database;

    @Inject
    private ReckonedOnce reckoned;

    @Inject
    private DestructionBook book;

    @Inject
    private DestructionNotices notices;

    @Override
    @Transactional
    @Right("platform.retention.manage")
    public Survey survey() {
        return reckoned.known().survey();
    }

    @Override
    @Transactional
    @Right("platform.retention.manage")
    public Page<Due> due(ListQuery query) {
        Reckoning by = reckoned.known();
        return database.page(DestructionRows.due(by.free()), query, row -> DestructionRows.due(row, by));
    }

    @Override
    @Transactional
    @Right("platform.retention.manage")
    public Page<Undated> undated(ListQuery query) {
        Reckoning by = reckoned.known();
        return database.page(DestructionRows.undated(by.undated()), query, row -> DestructionRows.undated(row, by));
    }

    @Override
    @Transactional
    @Right("platform.retention.manage")
    public Page<Listing> lists(ListQuery query) {
        return database.page(DestructionRows.lists(), query, DestructionRows::listing);
    }

    @Override
    @Transactional
    @Right("platform.retention.manage")
    public Listing list(UUID id) {
        return database.first(DestructionRows.LIST, DestructionRows::listing, id)
                .orElseThrow(() -> new NotFound("destruction list " + id));
    }

    @Override
    @Transactional
    @Right("platform.retention.manage")
    public Page<Line> lines(UUID id, ListQuery query) {
        return database.page(DestructionRows.lines(list(id).id()), query, DestructionRows::line);
    }

    @Override
    @Transactional
    @Right("platform.retention.manage")
    public UUID propose(Collection<UUID> documents) {
        if (documents.isEmpty()) {
            throw new NotFound("documents for a destruction list");
        }
        book.alone();
        Reckoning by = reckoned.anew();
        Map<UUID, Reckoning.Document> free =
                by.free().stream().collect(Collectors.toMap(Reckoning.Document::id, Function.identity()));
        List<Reckoning.Document> chosen = new ArrayList<>();
        for (UUID id : new LinkedHashSet<>(documents)) {
            Reckoning.Document one = free.get(id);
            if (one == null) {
                throw new DocumentNotDue(title(id));
            }
            chosen.add(one);
        }
        UUID id = book.add(chosen, by);
        notices.waits(list(id));
        return id;
    }

    @Override
    @Transactional
    @Right("platform.retention.manage")
    public void approve(UUID id) {
        Listing list = open(id);
        if (list.own()) {
            throw new OwnDestructionList(list.number());
        }
        book.hold(id);
        book.otherTerm(id).ifPresent(title -> {
            throw new ListedNotDue(list.number(), title);
        });
        Map<UUID, Reckoning.Document> due = reckoned.anew().due();
        for (Line line : lines(id, ListQuery.everything()).rows()) {
            Reckoning.Document now = due.get(line.documentId());
            if (now == null || !asListed(line, now)) {
                throw new ListedNotDue(list.number(), line.title());
            }
        }
        book.approve(list, Texts.of("platform", "vernietigen.reden", list.number()));
        notices.decided(list);
    }

    @Override
    @Transactional
    @Right("platform.retention.manage")
    public void sendBack(UUID id, String why) {
        Listing list = open(id);
        String reason = why.replaceAll("\\p{Cntrl}", " ").strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new DestructionReasonWrong(reason.length(), LONGEST_REASON);
        }
        book.sendBack(list, reason);
        notices.decided(list);
    }

    private static boolean asListed(Line line, Reckoning.Document now) {
        Keeping due = now.due();
        return now.versions() == line.sha256().size()
                && line.since().equals(due.since())
                && line.countedFrom().equals(due.countedFrom())
                && line.byRecord() == due.byRecord();
    }

    private Listing open(UUID id) {
        book.alone();
        Listing list = list(id);
        if (list.state() != State.OPEN) {
            throw new DestructionDecided(list.number());
        }
        return list;
    }

    private String title(UUID document) {
        return database.first(TITLE, row -> row.text("title"), document)
                .orElseThrow(() -> new NotFound("document " + document));
    }
}
