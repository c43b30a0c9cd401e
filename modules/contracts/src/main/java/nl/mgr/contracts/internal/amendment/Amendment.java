package nl.mgr.contracts.internal.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.contracts.AmendmentByOnePerson;
import nl.mgr.contracts.AmendmentChangeTwice;
import nl.mgr.contracts.AmendmentDecided;
import nl.mgr.contracts.AmendmentEmpty;
import nl.mgr.contracts.AmendmentNotYours;
import nl.mgr.contracts.AmendmentOutsideContract;
import nl.mgr.contracts.AmendmentStands;
import nl.mgr.contracts.AmendmentWaits;
import nl.mgr.contracts.Amendments.Kind;
import nl.mgr.contracts.Amendments.Party;
import nl.mgr.contracts.Amendments.Status;
import nl.mgr.contracts.Amendments.Terms;
import nl.mgr.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * An amendment of one contract. A draft is filled; put before the parties it does not change any more; each party decides
 * once, the cooperation last and by another person than who put it before them. It ends signed, refused or withdrawn.
 */
final class Amendment {

    private final UUID id;
    private final int number;
    private final Contract contract;
    private final List<Changing> changes;
    private final List<Seat> seats;
    private final List<Decision> decisions;
    private Terms terms;
    private Status status;
    private @Nullable UUID proposer;

    /** The contract that it is about, with its first day. */
    record Contract(UUID id, String number, UUID provider, LocalDate first) {}

    /** What a change is about, so that nothing is changed twice: a line in a municipality, or one thing of the contract. */
    record Changing(
            Kind kind, @Nullable UUID line, @Nullable UUID municipality, String name) {

        boolean same(Changing other) {
            return Objects.equals(line, other.line)
                    && Objects.equals(municipality, other.municipality)
                    && (line != null || kind == other.kind);
        }
    }

    /** As it was kept. */
    record Kept(
            UUID id,
            int number,
            Terms terms,
            Status status,
            @Nullable UUID proposer) {}

    Amendment(Contract contract, int number, Terms terms) {
        this(contract, new Kept(Ids.next(), number, terms, Status.DRAFT, null), List.of(), List.of(), List.of());
        require(terms);
    }

    Amendment(Contract contract, Kept kept, List<Changing> changes, List<Seat> seats, List<Decision> decisions) {
        this.contract = contract;
        this.id = kept.id();
        this.number = kept.number();
        this.terms = kept.terms();
        this.status = kept.status();
        this.proposer = kept.proposer();
        this.changes = new ArrayList<>(changes);
        this.seats = List.copyOf(seats);
        this.decisions = new ArrayList<>(decisions);
    }

    private void require(Terms given) {
        if (given.effective().isBefore(contract.first())) {
            throw new AmendmentOutsideContract(given.effective(), contract.first());
        }
    }

    void change(Terms given) {
        stands(Status.DRAFT);
        require(given);
        terms = given;
    }

    void add(Changing change) {
        stands(Status.DRAFT);
        if (has(change)) {
            throw new AmendmentChangeTwice(change.name());
        }
        changes.add(change);
    }

    boolean has(Changing change) {
        return changes.stream().anyMatch(change::same);
    }

    void drop() {
        stands(Status.DRAFT);
    }

    /** @param person who puts it before the parties */
    void propose(UUID person) {
        stands(Status.DRAFT);
        if (changes.isEmpty()) {
            throw new AmendmentEmpty(number);
        }
        status = Status.PROPOSED;
        proposer = person;
    }

    void withdraw() {
        stands(Status.DRAFT, Status.PROPOSED);
        status = Status.WITHDRAWN;
    }

    /** A party decides; when the cooperation agrees, it is signed, when anybody does not, it is over. */
    void decide(Decision decision) {
        Seat seat = decision.seat();
        stands(Status.PROPOSED);
        if (seats.stream().noneMatch(seat::same)) {
            throw new AmendmentNotYours(number);
        }
        if (decided(seat)) {
            throw new AmendmentDecided(number, seat.name());
        }
        if (seat.party() == Party.COOPERATION) {
            requireSecond(decision);
            if (decision.agreed()) {
                requireOthers();
            }
        }
        decisions.add(decision);
        if (!decision.agreed()) {
            status = Status.REFUSED;
        } else if (seat.party() == Party.COOPERATION) {
            status = Status.SIGNED;
        }
    }

    private void requireSecond(Decision decision) {
        UUID person = decision.person();
        if (person == null || person.equals(proposer)) {
            throw new AmendmentByOnePerson(number);
        }
    }

    private void requireOthers() {
        List<Seat> open = waiting();
        if (!open.isEmpty()) {
            throw new AmendmentWaits(number, open.stream().map(Seat::name).collect(Collectors.joining(", ")));
        }
    }

    private boolean decided(Seat seat) {
        return decisions.stream().anyMatch(made -> made.seat().same(seat));
    }

    /** Who has to decide before the cooperation. */
    List<Seat> waiting() {
        return seats.stream()
                .filter(seat -> seat.party() != Party.COOPERATION && !decided(seat))
                .toList();
    }

    private void stands(Status... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new AmendmentStands(number, status.code());
        }
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    Contract contract() {
        return contract;
    }

    Terms terms() {
        return terms;
    }

    Status status() {
        return status;
    }

    List<Seat> seats() {
        return seats;
    }
}
