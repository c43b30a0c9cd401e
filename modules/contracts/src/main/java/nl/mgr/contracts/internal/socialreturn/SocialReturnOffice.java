package nl.mgr.contracts.internal.socialreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.SocialReturnDatedAhead;
import nl.mgr.contracts.SocialReturnOutsideYear;
import nl.mgr.contracts.SocialReturnPlacedLater;
import nl.mgr.contracts.SocialReturns;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Documents.Content;
import nl.mgr.platform.Documents.Document;
import nl.mgr.platform.SentDocuments;
import nl.mgr.platform.Tasks;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class SocialReturnOffice implements SocialReturns {

    @Inject
    private Database database;

    @Inject
    private SocialReturnBook book;

    @Inject
    private SentDocuments sent;

    @Inject
    private Tasks tasks;

    @Inject
    private SocialReturnNotices notices;

    @Inject
    private Clock clock;

    @Override
    @Right("contracts.social-return.view")
    public Page<Obligation> find(ListQuery query) {
        return database.page(SocialReturnLists.all(), query, SocialReturnLists::obligation);
    }

    @Override
    @Right("contracts.social-return.view")
    public Obligation get(UUID id) {
        return book.get(id);
    }

    @Override
    @Right("contracts.social-return.view")
    public List<Part> parts(UUID id) {
        return database.list(
                SocialReturnLists.PARTS, SocialReturnLists::part, book.get(id).id());
    }

    @Override
    @Right("contracts.social-return.view")
    public Part part(UUID id) {
        return book.part(id);
    }

    @Override
    @Right("contracts.social-return.view")
    public List<Block> blocks(UUID id) {
        return book.blocks(book.get(id));
    }

    @Override
    @Right("contracts.social-return.view")
    public List<Document> files(UUID part) {
        return sent.of(SocialReturnSubjects.part(book.part(part).id()));
    }

    @Override
    @Right("contracts.social-return.view")
    public Content content(UUID part, UUID version) {
        return sent.content(SocialReturnSubjects.part(book.part(part).id()), version);
    }

    @Override
    @Right("contracts.social-return.change")
    public UUID open(UUID contract, int year, Region region, Terms terms) {
        return book.open(contract, year, region, terms);
    }

    @Override
    @Right("contracts.social-return.change")
    public void change(UUID id, long version, Terms terms) {
        book.change(book.stillOpen(id), version, terms);
    }

    @Override
    @Right("contracts.social-return.deliver")
    public UUID deliver(NewPart given, String fileName, InputStream content) {
        Obligation obligation = book.stillOpen(given.obligation());
        if (given.first().getYear() != obligation.year()
                || given.last().getYear() != obligation.year()
                || given.last().isBefore(given.first())) {
            throw new SocialReturnOutsideYear(obligation.year());
        }
        LocalDate today = LocalDate.now(clock);
        if (given.last().isAfter(today)) {
            throw new SocialReturnDatedAhead(given.last(), today);
        }
        LocalDate placed = given.placedOn();
        if (placed != null && placed.isAfter(given.first())) {
            throw new SocialReturnPlacedLater(placed, given.first());
        }
        Block block = book.blocks(obligation).stream()
                .filter(each -> each.code().equals(given.block()))
                .findFirst()
                .orElseThrow(() -> new NotFound("building block " + given.block()));
        return book.deliver(obligation, block, given, fileName, content);
    }

    @Override
    @Right("contracts.social-return.judge")
    public void approve(UUID part) {
        judge(part, State.APPROVED, "");
    }

    @Override
    @Right("contracts.social-return.judge")
    public void refuse(UUID part, String reason) {
        judge(part, State.REFUSED, SocialReturnBook.reason(reason));
    }

    private void judge(UUID id, State state, String reason) {
        Part part = book.part(id);
        book.stillOpen(part.obligation());
        book.judge(part, state, reason);
        tasks.done(SocialReturnTasks.JUDGE, SocialReturnSubjects.part(id), "");
        notices.judged(part, state, reason);
    }

    @Override
    @Right("contracts.social-return.judge")
    public void settle(UUID id, String reason) {
        Obligation obligation = book.stillOpen(id);
        book.settle(obligation, SocialReturnBook.reason(reason));
        tasks.done(SocialReturnTasks.SETTLE, SocialReturnSubjects.obligation(id), "");
        notices.settled(obligation);
    }
}
