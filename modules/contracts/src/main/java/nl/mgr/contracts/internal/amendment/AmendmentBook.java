package nl.mgr.contracts.internal.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.Amendments.Consent;
import nl.mgr.contracts.Amendments.Details;
import nl.mgr.contracts.Amendments.Party;
import nl.mgr.contracts.Amendments.Reason;
import nl.mgr.contracts.Amendments.Side;
import nl.mgr.contracts.Amendments.Signature;
import nl.mgr.contracts.Amendments.Status;
import nl.mgr.contracts.Amendments.Terms;
import nl.mgr.contracts.ContractNotSigned;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** Reads amendments: as they are decided about, and as they are shown. */
@ApplicationScoped
class AmendmentBook {

    private record Made(
            Seat seat,
            boolean agreed,
            Signature signature,
            String reason,
            String sha256,
            @Nullable UUID person,
            Instant at) {}

    @Inject
    private Database database;

    /** @throws ContractNotSigned when it is a draft, or over on the day */
    Amendment.Contract contract(UUID id, LocalDate today) {
        record Known(
                Amendment.Contract contract,
                ContractStatus status,
                @Nullable LocalDate until) {}
        Known known = database.first(
                        AmendmentStatements.CONTRACT,
                        row -> new Known(
                                new Amendment.Contract(
                                        id, row.text("number"), row.uuid("provider_id"), row.date("valid_from")),
                                ContractStatus.of(row.text("status")),
                                row.optionalDate("valid_until")),
                        id)
                .orElseThrow(() -> new NotFound("contract " + id));
        LocalDate until = known.until();
        if (known.status() != ContractStatus.SIGNED || (until != null && !until.isAfter(today))) {
            throw new ContractNotSigned(known.contract().number());
        }
        return known.contract();
    }

    /** To be decided about: whoever does so too waits until it is done. */
    Amendment alone(UUID id) {
        database.alone("amendment", id);
        List<Seat> seats = seats(id);
        List<Decision> decisions = made(id, seats).stream()
                .map(made -> new Decision(made.seat(), made.agreed(), made.signature(), made.reason(), made.person()))
                .toList();
        List<Amendment.Changing> changes = facts(id).stream().map(Fact::about).toList();
        return database.first(AmendmentStatements.HEAD, row -> amendment(row, changes, seats, decisions), id)
                .orElseThrow(() -> new NotFound("amendment " + id));
    }

    private static Amendment amendment(
            Row row, List<Amendment.Changing> changes, List<Seat> seats, List<Decision> decisions) {
        return new Amendment(
                new Amendment.Contract(
                        row.uuid("contract_id"),
                        row.text("contract"),
                        row.uuid("provider_id"),
                        row.date("contract_first")),
                new Amendment.Kept(
                        row.uuid("id"),
                        row.integer("number"),
                        terms(row),
                        Status.of(row.text("status")),
                        row.optionalUuid("proposed_by_id")),
                changes,
                seats,
                decisions);
    }

    private static Terms terms(Row row) {
        return new Terms(
                Reason.of(row.text("reason")),
                row.text("title"),
                row.text("text"),
                row.date("effective_from"),
                row.flag("municipalities_consent"));
    }

    List<Seat> seats(UUID id) {
        return database.list(AmendmentStatements.SEATS, Seat::read, id, id, id);
    }

    private List<Made> made(UUID id, List<Seat> seats) {
        return database.list(
                AmendmentStatements.DECISIONS,
                row -> new Made(
                        seat(seats, row),
                        row.text("decision").equals("instemming"),
                        new Signature(row.text("signed_name"), row.text("signed_role"), row.text("statement")),
                        row.text("reason"),
                        row.text("sha256"),
                        row.optionalUuid("person_id"),
                        row.instant("at")),
                id);
    }

    private static Seat seat(List<Seat> seats, Row row) {
        Seat of = new Seat(Party.of(row.text("party")), row.optionalUuid("municipality_id"), "");
        return seats.stream().filter(of::same).findFirst().orElse(of);
    }

    List<Fact> facts(UUID id) {
        return database.list(AmendmentStatements.CHANGES, Fact::read, id);
    }

    /** Over everything that is put before the parties, as it is then. */
    static String seal(Amendment amendment, List<Fact> facts) {
        Terms terms = amendment.terms();
        List<Object> all = new ArrayList<>(List.of(
                amendment.contract().number(),
                amendment.number(),
                terms.reason().code(),
                terms.title(),
                terms.text(),
                terms.effective(),
                terms.municipalitiesConsent()));
        facts.stream().map(Fact::sealed).sorted().forEach(all::add);
        return Fingerprint.of(all);
    }

    Details details(UUID id) {
        Actor actor = ActorContext.current();
        UUID person = actor.personId();
        List<Seat> seats = seats(id);
        List<Made> made = made(id, seats);
        List<Side> sides = seats.stream().map(seat -> side(seat, made, actor)).toList();
        List<Fact> facts = facts(id);
        return database.first(
                        AmendmentStatements.HEAD,
                        row -> new Details(
                                AmendmentStatements.row(row),
                                row.number("version"),
                                row.text("text"),
                                row.flag("municipalities_consent"),
                                row.date("contract_first"),
                                row.text("made_by"),
                                row.instant("made_at"),
                                row.optionalText("sha256"),
                                row.optionalText("proposed_by"),
                                row.optionalInstant("proposed_at"),
                                row.optionalInstant("signed_at"),
                                person != null && person.equals(row.optionalUuid("proposed_by_id")),
                                facts.stream().map(Fact::shown).toList(),
                                sides),
                        id)
                .orElseThrow(() -> new NotFound("amendment " + id));
    }

    private static Side side(Seat seat, List<Made> made, Actor actor) {
        Consent consent = made.stream()
                .filter(each -> each.seat().same(seat))
                .findFirst()
                .map(each -> new Consent(
                        each.agreed(),
                        each.signature().name(),
                        each.signature().role(),
                        each.signature().statement(),
                        each.reason(),
                        each.sha256(),
                        each.at()))
                .orElse(null);
        return new Side(seat.party(), seat.municipality(), seat.name(), consent, seat.isOf(actor));
    }
}
