package nl.mgr.contracts.internal.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.AdmissionStop;
import nl.mgr.contracts.Availability;
import nl.mgr.contracts.AvailabilityDetails;
import nl.mgr.contracts.AvailabilityMissing;
import nl.mgr.contracts.AvailabilityOutOfBounds;
import nl.mgr.contracts.AvailabilityRow;
import nl.mgr.contracts.NewStop;
import nl.mgr.contracts.StopEndsTooSoon;
import nl.mgr.contracts.StopTooSoon;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class AvailabilityService implements Availability {

    /** The contract standard: a client stop is asked for at least so many days ahead. */
    private static final int DAYS_AHEAD = 14;

    /** What was told longer ago is not sure any more. */
    private static final int MONTHS_SURE = 3;

    private static final long MOST_WEEKS = 260;
    private static final long MOST_PLACES = 9999;

    private static final String NOTE = """
            insert into contracts.availability (id, cooperation_id, line_id, contract_id, provider_id, product_id,
              legal_domain, municipality_id, waiting_weeks, free_places, noted_at, noted_by, by_provider)
            select ?, l.cooperation_id, l.id, l.contract_id, l.provider_id, l.product_id, l.legal_domain, ?::uuid, ?::bigint,
                   ?::bigint, ?, ?, ?
            from contracts.contract_line l where l.id = ?
            """;

    @Inject
    private Database database;

    @Inject
    private AdmissionStops stops;

    @Inject
    private Clock clock;

    @Override
    @Right("contracts.availability.view")
    public Page<AvailabilityRow> find(ListQuery query) {
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        Instant sure =
                today.minusMonths(MONTHS_SURE).atStartOfDay(AdmissionStops.ZONE).toInstant();
        return database.page(CapacityLists.lines(sure, now, today), query, CapacityLists::row);
    }

    @Override
    @Right("contracts.availability.view")
    public AvailabilityDetails line(UUID lineId) {
        return new AvailabilityDetails(
                known(lineId),
                database.list(CapacityLists.PLACES, CapacityLists::place, lineId),
                database.list(CapacityLists.NOTES, CapacityLists::note, lineId),
                database.list(CapacityLists.EVENTS, CapacityLists::event, LocalDate.now(clock), lineId));
    }

    private AvailabilityRow known(UUID lineId) {
        return find(ListQuery.firstPage(1).filtered(Map.of("line", lineId.toString()))).rows().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("contract line " + lineId));
    }

    @Override
    @Right("contracts.contract.view")
    public List<AdmissionStop> stops() {
        return database.list(CapacityLists.STOPS, CapacityLists::stop, clock.instant(), LocalDate.now(clock));
    }

    @Override
    @Right("contracts.catalogue.view")
    public List<AdmissionStop> stopsIn(UUID publicationId) {
        return database.list(
                CapacityLists.STOPS_IN, CapacityLists::stop, clock.instant(), LocalDate.now(clock), publicationId);
    }

    @Override
    @Right("contracts.availability.change")
    public void note(UUID lineId, @Nullable UUID municipality, @Nullable Long waitingWeeks, @Nullable Long freePlaces) {
        if (waitingWeeks == null && freePlaces == null) {
            throw new AvailabilityMissing();
        }
        within(waitingWeeks, MOST_WEEKS);
        within(freePlaces, MOST_PLACES);
        known(lineId);
        Actor actor = ActorContext.current();
        database.update(
                NOTE,
                Ids.next(),
                stops.place(lineId, municipality),
                waitingWeeks,
                freePlaces,
                clock.instant(),
                actor.name(),
                actor.kind() == ActorKind.PROVIDER,
                lineId);
    }

    private static void within(@Nullable Long given, long most) {
        if (given != null && (given < 0 || given > most)) {
            throw new AvailabilityOutOfBounds(given, most);
        }
    }

    @Override
    @Right("contracts.availability.change")
    public UUID askStop(UUID lineId, NewStop stop) {
        LocalDate from = stop.from();
        LocalDate first = firstDayToAsk();
        if (from == null || from.isBefore(first)) {
            throw new StopTooSoon(from == null ? LocalDate.now(clock) : from, first);
        }
        endsAfter(stop, from);
        return stops.ask(known(lineId), stop, from);
    }

    @Override
    @Right("contracts.admission.decide")
    public UUID stopNow(UUID lineId, NewStop stop) {
        endsAfter(stop, LocalDate.now(clock));
        return stops.stop(known(lineId), stop);
    }

    private static void endsAfter(NewStop stop, LocalDate first) {
        LocalDate last = stop.last();
        if (last != null && last.isBefore(first)) {
            throw new StopEndsTooSoon(last, first);
        }
    }

    @Override
    @Right("contracts.admission.decide")
    public void agree(UUID stopId, String reason) {
        stops.agree(stopId, reason);
    }

    @Override
    @Right("contracts.admission.decide")
    public void refuse(UUID stopId, String reason) {
        stops.refuse(stopId, reason);
    }

    @Override
    @Right("contracts.availability.change")
    public void lift(UUID stopId, String reason) {
        stops.lift(stopId, reason);
    }

    @Override
    @Right("contracts.availability.view")
    public LocalDate firstDayToAsk() {
        return LocalDate.now(clock).plusDays(DAYS_AHEAD);
    }
}
