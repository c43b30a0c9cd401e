package nl.mgr.contracts.internal.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.AmendmentByOnePerson;
import nl.mgr.contracts.AmendmentNotYours;
import nl.mgr.contracts.AmendmentOvertaken;
import nl.mgr.contracts.Amendments;
import nl.mgr.contracts.internal.text.Said;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Subject;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class AmendmentOffice implements Amendments {

    private static final int MOST_TITLE = 200;
    private static final int MOST_TEXT = 10_000;

    @Inject
    private Database database;

    @Inject
    private AmendmentBook book;

    @Inject
    private AmendmentChanges changes;

    @Inject
    private AmendmentNews news;

    @Inject
    private Clock clock;

    /** Where a tariff of an amendment came from. */
    static Subject subject(UUID amendment) {
        return new Subject("contracts", "amendment", amendment);
    }

    @Override
    @Right("contracts.amendment.change")
    public UUID draft(UUID contractId, Terms given) {
        Terms terms = stripped(given);
        database.alone("amendment", contractId);
        Amendment.Contract contract = book.contract(contractId, LocalDate.now(clock));
        Amendment amendment =
                new Amendment(contract, (int) database.number(AmendmentStatements.NUMBER, contractId), terms);
        Actor actor = ActorContext.current();
        database.update(
                AmendmentStatements.ADD,
                amendment.id(),
                actor.requireCooperation(),
                contractId,
                contract.number(),
                contract.provider(),
                amendment.number(),
                terms.reason().code(),
                terms.title(),
                terms.text(),
                terms.effective(),
                terms.municipalitiesConsent(),
                actor.name(),
                clock.instant());
        return amendment.id();
    }

    private static Terms stripped(Terms given) {
        return new Terms(
                given.reason(),
                Said.of(given.title(), MOST_TITLE),
                Said.of(given.text(), MOST_TEXT),
                given.effective(),
                given.municipalitiesConsent());
    }

    @Override
    @Right("contracts.amendment.change")
    public void change(UUID id, long version, Terms given) {
        Terms terms = stripped(given);
        book.alone(id).change(terms);
        int changed = database.update(
                AmendmentStatements.CHANGE,
                terms.reason().code(),
                terms.title(),
                terms.text(),
                terms.effective(),
                terms.municipalitiesConsent(),
                id,
                version);
        if (changed == 0) {
            throw new OptimisticLockException("amendment " + id + " has another version than " + version);
        }
    }

    @Override
    @Right("contracts.amendment.change")
    public int add(UUID id, NewChange change) {
        return changes.add(book.alone(id), change);
    }

    @Override
    @Right("contracts.amendment.change")
    public void drop(UUID id, UUID change) {
        book.alone(id).drop();
        database.update(AmendmentStatements.DROP_CHANGE, id, change);
    }

    @Override
    @Right("contracts.amendment.change")
    public void propose(UUID id) {
        Actor actor = ActorContext.current();
        UUID person = actor.personId();
        Amendment amendment = book.alone(id);
        if (person == null) {
            throw new AmendmentByOnePerson(amendment.number());
        }
        amendment.propose(person);
        List<Fact> facts = book.facts(id);
        changes.require(amendment, facts);
        Instant now = clock.instant();
        List<Fact> frozen = facts.stream().map(Fact::frozenNow).toList();
        frozen.forEach(fact -> database.update(
                AmendmentStatements.FREEZE,
                fact.then().amount(),
                fact.then().last(),
                Fact.id(fact.then().text()),
                now,
                fact.id()));
        database.update(AmendmentStatements.CONCERNED, id);
        database.update(
                AmendmentStatements.PROPOSE, AmendmentBook.seal(amendment, frozen), actor.name(), person, now, id);
        news.proposed(book.alone(id));
    }

    @Override
    @Right("contracts.amendment.change")
    public void withdraw(UUID id) {
        Amendment amendment = book.alone(id);
        boolean known = amendment.status() == Status.PROPOSED;
        amendment.withdraw();
        database.update(AmendmentStatements.END, amendment.status().code(), id);
        if (known) {
            news.withdrawn(amendment);
        }
    }

    @Override
    @Right("contracts.amendment.decide")
    public void agree(UUID id, Signature signature) {
        Amendment amendment = decide(id, signature, true, "");
        if (amendment.status() == Status.SIGNED) {
            List<Fact> facts = book.facts(id);
            requireSealed(id, amendment, facts);
            changes.apply(amendment, facts);
            database.update(AmendmentStatements.SIGN, clock.instant(), id);
            news.signed(amendment);
        }
    }

    /** What is signed is what was put before the parties, letter by letter. */
    private void requireSealed(UUID id, Amendment amendment, List<Fact> facts) {
        String sealed = book.details(id).sha256();
        String now = AmendmentBook.seal(amendment, facts);
        if (!now.equals(sealed)) {
            throw new AmendmentOvertaken(
                    amendment.number(), amendment.contract().number(), String.valueOf(sealed), now);
        }
    }

    @Override
    @Right("contracts.amendment.decide")
    public void refuse(UUID id, Signature signature, String reason) {
        Amendment amendment = decide(id, signature, false, reason);
        database.update(AmendmentStatements.END, amendment.status().code(), id);
        news.refused(amendment);
    }

    private Amendment decide(UUID id, Signature signature, boolean agreed, String reason) {
        Actor actor = ActorContext.current();
        Amendment amendment = book.alone(id);
        Seat seat = amendment.seats().stream()
                .filter(each -> each.isOf(actor))
                .findFirst()
                .orElseThrow(() -> new AmendmentNotYours(amendment.number()));
        Decision decision = new Decision(seat, agreed, signature, reason, actor.personId());
        amendment.decide(decision);
        database.update(
                AmendmentStatements.DECIDE,
                Ids.next(),
                seat.party().code(),
                seat.municipality(),
                agreed ? "instemming" : "weigering",
                decision.signature().name(),
                decision.signature().role(),
                decision.signature().statement(),
                decision.reason(),
                actor.personId(),
                clock.instant(),
                id);
        news.decided(amendment, seat);
        return amendment;
    }

    @Override
    @Right("contracts.amendment.view")
    public Page<Row> find(ListQuery query) {
        return database.page(AmendmentStatements.list(), query, AmendmentStatements::row);
    }

    @Override
    @Right("contracts.amendment.view")
    public Details get(UUID id) {
        return book.details(id);
    }
}
