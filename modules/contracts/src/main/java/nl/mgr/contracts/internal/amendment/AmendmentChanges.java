package nl.mgr.contracts.internal.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.AmendmentChangesNothing;
import nl.mgr.contracts.AmendmentTooEarly;
import nl.mgr.contracts.Amendments.Kind;
import nl.mgr.contracts.Amendments.NewChange;
import nl.mgr.contracts.ContractEndTooSoon;
import nl.mgr.contracts.ContractPapers.Ground;
import nl.mgr.contracts.LineOfAnotherContract;
import nl.mgr.contracts.MunicipalityDoesNotTakePart;
import nl.mgr.contracts.MunicipalityTwice;
import nl.mgr.contracts.NewTariff;
import nl.mgr.contracts.TariffNotPositive;
import nl.mgr.contracts.internal.contract.AmendedContracts;
import nl.mgr.contracts.internal.tariff.TariffSuccession;
import nl.mgr.contracts.internal.text.Standings;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** The changes of an amendment: noted, judged against how things are, and in the end written into the contract. */
@ApplicationScoped
class AmendmentChanges {

    private record Line(String product, LegalDomain domain, UUID contract) {}

    private record Place(UUID id, String name) {}

    @Inject
    private Database database;

    @Inject
    private AmendmentBook book;

    @Inject
    private AmendedContracts contracts;

    @Inject
    private TariffSuccession tariffs;

    @Inject
    private Standings standings;

    @Inject
    private Clock clock;

    int add(Amendment amendment, NewChange given) {
        return switch (given.kind()) {
            case END -> end(amendment, Objects.requireNonNull(given.last()));
            case TEXT -> text(amendment, Objects.requireNonNull(given.text()));
            case MUNICIPALITY -> municipality(amendment, given);
            case TARIFF -> tariff(amendment, given);
        };
    }

    private int end(Amendment amendment, LocalDate last) {
        requireEnd(amendment, last);
        write(amendment, NewChange.end(last), null, amendment.contract().number());
        return 1;
    }

    private int text(Amendment amendment, UUID text) {
        standings.require(text, amendment.contract().id(), amendment.contract().number());
        write(amendment, NewChange.text(text), null, amendment.contract().number());
        return 1;
    }

    private void requireEnd(Amendment amendment, LocalDate last) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = amendment.contract().first();
        LocalDate earliest = first.isAfter(today) ? first : today;
        if (last.isBefore(earliest)) {
            throw new ContractEndTooSoon(last, earliest);
        }
    }

    private int municipality(Amendment amendment, NewChange given) {
        UUID lineId = Objects.requireNonNull(given.lineId());
        UUID municipality = Objects.requireNonNull(given.municipalityId());
        Money amount = positive(given.amount());
        Line line = line(amendment, lineId);
        String name = name(municipality);
        requireNewcomer(amendment, lineId, line.domain(), municipality, name);
        NewChange change = NewChange.municipality(lineId, municipality, amount);
        write(amendment, change, municipality, Fact.name(line.product(), name));
        return 1;
    }

    private void requireNewcomer(
            Amendment amendment, UUID lineId, @Nullable LegalDomain domain, UUID municipality, String name) {
        LocalDate day = amendment.terms().effective();
        LegalDomain law = Objects.requireNonNull(domain);
        long takesPart = database.number(
                AmendmentStatements.TAKES_PART,
                ActorContext.current().requireCooperation(),
                municipality,
                law,
                day,
                day);
        if (takesPart == 0) {
            throw new MunicipalityDoesNotTakePart(name, law);
        }
        if (places(lineId, day).stream().anyMatch(place -> place.id().equals(municipality))) {
            throw new MunicipalityTwice(name);
        }
    }

    private int tariff(Amendment amendment, NewChange given) {
        UUID lineId = Objects.requireNonNull(given.lineId());
        Money amount = positive(given.amount());
        Line line = line(amendment, lineId);
        UUID one = given.municipalityId();
        if (one != null) {
            String name = Fact.name(line.product(), name(one));
            write(amendment, NewChange.tariff(lineId, one, amount), one, name);
            return 1;
        }
        int added = 0;
        for (Place place : places(lineId, amendment.terms().effective())) {
            String name = Fact.name(line.product(), place.name());
            if (!amendment.has(new Amendment.Changing(Kind.TARIFF, lineId, place.id(), name))) {
                write(amendment, NewChange.tariff(lineId, place.id(), amount), place.id(), name);
                added++;
            }
        }
        if (added == 0) {
            throw new AmendmentChangesNothing(line.product());
        }
        return added;
    }

    private void write(Amendment amendment, NewChange change, @Nullable UUID municipality, String name) {
        amendment.add(new Amendment.Changing(change.kind(), change.lineId(), municipality, name));
        UUID id = Ids.next();
        database.update(
                AmendmentStatements.ADD_CHANGE,
                id,
                change.kind().code(),
                municipality,
                change.amount(),
                change.last(),
                change.text(),
                change.lineId(),
                amendment.id());
        book.facts(amendment.id()).stream()
                .filter(fact -> fact.id().equals(id))
                .forEach(fact -> fact.requireNew(amendment.contract().number()));
    }

    private static Money positive(@Nullable Money amount) {
        Money given = Objects.requireNonNull(amount);
        if (given.cents() <= 0) {
            throw new TariffNotPositive(given);
        }
        return given;
    }

    private Line line(Amendment amendment, UUID lineId) {
        Line line = database.first(
                        AmendmentStatements.LINE,
                        row -> new Line(
                                row.text("product"), LegalDomain.of(row.text("legal_domain")), row.uuid("contract_id")),
                        lineId)
                .orElseThrow(() -> new NotFound("contract line " + lineId));
        if (!line.contract().equals(amendment.contract().id())) {
            throw new LineOfAnotherContract(amendment.contract().number());
        }
        return line;
    }

    private List<Place> places(UUID lineId, LocalDate day) {
        return database.list(
                AmendmentStatements.PLACES,
                row -> new Place(row.uuid("municipality_id"), row.text("name")),
                lineId,
                day,
                day);
    }

    private String name(UUID municipality) {
        return database.first(AmendmentStatements.NAME, row -> row.text("name"), municipality)
                .orElseThrow(() -> new NotFound("municipality " + municipality));
    }

    /** Whether all of it can be put before the parties as things are now. */
    void require(Amendment amendment, List<Fact> facts) {
        LocalDate today = LocalDate.now(clock);
        LocalDate effective = amendment.terms().effective();
        for (Fact fact : facts) {
            fact.requireNew(amendment.contract().number());
            if (fact.kind() != Kind.END && effective.isBefore(today)) {
                throw new AmendmentTooEarly(effective, today);
            }
            requirePossible(amendment, fact);
        }
    }

    private void requirePossible(Amendment amendment, Fact fact) {
        switch (fact.kind()) {
            case TEXT ->
                standings.require(
                        fact.text(),
                        amendment.contract().id(),
                        amendment.contract().number());
            case TARIFF ->
                tariffs.check(
                        fact.lineId(), fact.municipalityId(), amendment.terms().effective());
            case MUNICIPALITY ->
                requireNewcomer(amendment, fact.lineId(), fact.domain(), fact.municipalityId(), fact.place());
            case END -> requireEnd(amendment, fact.last());
        }
    }

    /** Writes them into the contract: first its last day, then where lines hold, then what they cost. */
    void apply(Amendment amendment, List<Fact> facts) {
        Subject origin = AmendmentOffice.subject(amendment.id());
        LocalDate from = amendment.terms().effective();
        for (Fact fact : facts) {
            fact.requireSame(amendment.number(), amendment.contract().number());
        }
        for (Fact fact : facts) {
            switch (fact.kind()) {
                case TEXT ->
                    standings.put(amendment.contract().id(), fact.text(), from, Ground.AMENDMENT, amendment.id());
                case END -> contracts.end(amendment.contract().id(), fact.last(), origin);
                case MUNICIPALITY -> {
                    contracts.open(fact.lineId(), fact.municipalityId(), fact.place(), from);
                    tariffs.set(tariff(fact, from), origin);
                }
                case TARIFF -> tariffs.set(tariff(fact, from), origin);
            }
        }
    }

    private static NewTariff tariff(Fact fact, LocalDate from) {
        return new NewTariff(fact.lineId(), fact.municipalityId(), fact.amount(), Period.from(from));
    }
}
