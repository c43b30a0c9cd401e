package nl.mgr.contracts.internal.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.AdmissionEvent.Kind;
import nl.mgr.contracts.AdmissionStopChanged;
import nl.mgr.contracts.AvailabilityRow;
import nl.mgr.contracts.NewStop;
import nl.mgr.contracts.StopReasonMissing;
import nl.mgr.contracts.StopSettled;
import nl.mgr.contracts.StopTwice;
import nl.mgr.contracts.internal.work.CapacityTasks;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.Tasks;
import org.jspecify.annotations.Nullable;

/** The steps of an admission stop: each writes a row, tells who has to know it, and is taken once. */
@ApplicationScoped
class AdmissionStops {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final int LONGEST = 1000;

    private static final String PLACE = """
            select m.municipality_id from contracts.line_municipality m where m.line_id = ? and m.municipality_id = ?
            """;

    private static final String MUNICIPALITIES =
            "select distinct m.municipality_id from contracts.line_municipality m where m.line_id = ?";

    /** Parameters: line, municipality, municipality, day, municipality, municipality. */
    private static final String RUNNING = """
            select count(*) as total from contracts.admission_event e
            where e.line_id = ? and (e.municipality_id is null or ?::uuid is null or e.municipality_id = ?)
              and (e.kind = 'gevraagd' and not exists (
                     select from contracts.admission_event d where d.stop_id = e.stop_id and d.kind <> 'gevraagd')
                   or e.kind = 'gestopt' and (e.ends_on is null or e.ends_on > ?) and not exists (
                     select from contracts.admission_event d where d.stop_id = e.stop_id and d.kind = 'opgeheven'))
            """;

    private static final String ADD = """
            insert into contracts.admission_event (id, cooperation_id, stop_id, line_id, contract_id, provider_id,
              product_id, legal_domain, municipality_id, kind, starts_at, ends_on, reason, noted_at, noted_by, by_provider)
            select ?, l.cooperation_id, ?, l.id, l.contract_id, l.provider_id, l.product_id, l.legal_domain, ?::uuid, ?,
                   ?, ?::date, ?, ?, ?, ?
            from contracts.contract_line l where l.id = ?
            """;

    private static final String LAST = """
            select e.stop_id, e.line_id, e.provider_id, e.municipality_id, e.kind, e.starts_at, e.ends_on,
                   p.code || ' ' || p.name as product
            from contracts.admission_event e
            join contracts.product p on p.cooperation_id = e.cooperation_id and p.id = e.product_id
            where e.stop_id = ? order by e.noted_at desc, e.id desc limit 1
            """;

    private record Stop(
            UUID id,
            UUID lineId,
            UUID providerId,
            @Nullable UUID municipalityId,
            Kind kind,
            Instant startsAt,
            @Nullable LocalDate endsOn,
            String product) {

        static Stop read(Row row) {
            return new Stop(
                    row.uuid("stop_id"),
                    row.uuid("line_id"),
                    row.uuid("provider_id"),
                    row.optionalUuid("municipality_id"),
                    Kind.of(row.text("kind")),
                    row.instant("starts_at"),
                    row.optionalDate("ends_on"),
                    row.text("product"));
        }
    }

    @Inject
    private Database database;

    @Inject
    private DomainEvents events;

    @Inject
    private Notifications notifications;

    @Inject
    private Tasks tasks;

    @Inject
    private CapacityTasks work;

    @Inject
    private Clock clock;

    /** Only a municipality of the line. */
    @Nullable
    UUID place(UUID lineId, @Nullable UUID municipality) {
        return municipality == null
                ? null
                : database.first(PLACE, row -> row.uuid("municipality_id"), lineId, municipality)
                        .orElseThrow(() -> new NotFound("municipality " + municipality + " of line " + lineId));
    }

    UUID ask(AvailabilityRow line, NewStop given, LocalDate from) {
        Stop stop = begin(line, given, Kind.ASKED, from.atStartOfDay(ZONE).toInstant());
        add(stop, Kind.ASKED, stop.startsAt(), given.reason());
        tasks.open(work.decide(stop.id(), line.lineId(), line.provider(), stop.product(), LocalDate.now(clock), from));
        notifications.tell(
                CapacityNotices.ASKED,
                subject(stop),
                List.of(NoticeReaders.staff("contracts.admission.decide")),
                stop.product(),
                from);
        return stop.id();
    }

    UUID stop(AvailabilityRow line, NewStop given) {
        Stop stop = begin(line, given, Kind.STOPPED, clock.instant());
        add(stop, Kind.STOPPED, stop.startsAt(), given.reason());
        stopped(stop);
        return stop.id();
    }

    private Stop begin(AvailabilityRow line, NewStop given, Kind kind, Instant from) {
        reason(given.reason());
        UUID municipality = place(line.lineId(), given.municipality());
        database.alone("stop", line.lineId());
        String product = line.code() + " " + line.product();
        if (database.number(RUNNING, line.lineId(), municipality, municipality, LocalDate.now(clock)) > 0) {
            throw new StopTwice(product);
        }
        LocalDate last = given.last();
        return new Stop(
                Ids.next(),
                line.lineId(),
                line.providerId(),
                municipality,
                kind,
                from,
                last == null ? null : last.plusDays(1),
                product);
    }

    void agree(UUID stopId, String reason) {
        Stop stop = awaiting(stopId, Kind.ASKED);
        Instant now = clock.instant();
        add(stop, Kind.STOPPED, stop.startsAt().isBefore(now) ? now : stop.startsAt(), reason);
        tasks.done(CapacityTasks.DECIDE, subject(stop), stopId.toString());
        stopped(stop);
    }

    void refuse(UUID stopId, String reason) {
        Stop stop = awaiting(stopId, Kind.ASKED);
        add(stop, Kind.REFUSED, stop.startsAt(), reason);
        tasks.done(CapacityTasks.DECIDE, subject(stop), stopId.toString());
        tellProvider(CapacityNotices.REFUSED, stop);
    }

    void lift(UUID stopId, String reason) {
        Stop stop = awaiting(stopId, Kind.STOPPED);
        LocalDate until = stop.endsOn();
        if (until != null && !until.isAfter(LocalDate.now(clock))) {
            throw new StopSettled(stop.product());
        }
        add(stop, Kind.LIFTED, clock.instant(), reason);
        events.publish(new AdmissionStopChanged(stopId, stop.lineId(), false));
        tellProvider(CapacityNotices.LIFTED, stop);
        tellMunicipalities(CapacityNotices.OPEN_AGAIN, stop);
    }

    private Stop awaiting(UUID stopId, Kind kind) {
        Stop known =
                database.first(LAST, Stop::read, stopId).orElseThrow(() -> new NotFound("admission stop " + stopId));
        database.alone("stop", known.lineId());
        Stop stop = database.first(LAST, Stop::read, stopId).orElseThrow();
        if (stop.kind() != kind) {
            throw new StopSettled(stop.product());
        }
        return stop;
    }

    private void stopped(Stop stop) {
        events.publish(new AdmissionStopChanged(stop.id(), stop.lineId(), true));
        tellProvider(CapacityNotices.STOPPED, stop);
        tellMunicipalities(CapacityNotices.NO_CLIENTS, stop);
    }

    private void tellProvider(String kind, Stop stop) {
        notifications.tell(
                kind,
                subject(stop),
                List.of(NoticeReaders.provider(stop.providerId(), "contracts.availability.view")),
                stop.product());
    }

    private void tellMunicipalities(String kind, Stop stop) {
        UUID one = stop.municipalityId();
        List<UUID> places = one == null
                ? database.list(MUNICIPALITIES, row -> row.uuid("municipality_id"), stop.lineId())
                : List.of(one);
        notifications.tell(
                kind,
                subject(stop),
                places.stream()
                        .map(place -> NoticeReaders.municipality(place, "contracts.contract.view"))
                        .toList(),
                stop.product());
    }

    private void add(Stop stop, Kind kind, Instant from, String reason) {
        Actor actor = ActorContext.current();
        database.update(
                ADD,
                Ids.next(),
                stop.id(),
                stop.municipalityId(),
                kind.code(),
                from,
                stop.endsOn(),
                reason(reason),
                clock.instant(),
                actor.name(),
                actor.kind() == ActorKind.PROVIDER,
                stop.lineId());
    }

    private static String reason(String given) {
        String reason = given.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new StopReasonMissing(LONGEST);
        }
        return reason;
    }

    private static Subject subject(Stop stop) {
        return new Subject("contracts", "line", stop.lineId());
    }
}
