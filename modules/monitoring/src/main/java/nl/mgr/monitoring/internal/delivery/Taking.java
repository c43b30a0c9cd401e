package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.kernel.Subject;
import nl.mgr.monitoring.DeliveryReceived;
import nl.mgr.monitoring.MonthLocked;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;

/** Third step: validated files become lines and figures in one statement, or nothing happens. */
@ApplicationScoped
class Taking {

    /** A month is settled either before or after a file is taken, never in between. */
    static final String MONTH_TURN =
            "select 1::bigint as total from (select pg_advisory_xact_lock_shared(hashtextextended(?, 23))) as turn";

    private static final String LOCKED = """
            select l.month, l.number::bigint as number from monitoring.month_lock l
            join monitoring.delivery d on d.cooperation_id = l.cooperation_id and d.month = l.month
            where d.id = any (?) and d.status = 'validated' limit 1""";
    // a newer file of the same month that was taken meanwhile stays in force
    private static final String TAKE = """
            with chosen as (
              select d.* from monitoring.delivery d
              where d.id = any (?) and d.status = 'validated' and d.cooperation_id = ?
                and not exists (select 1 from monitoring.delivery newer
                  where newer.cooperation_id = d.cooperation_id and newer.provider_id = d.provider_id
                    and newer.month = d.month and newer.version > d.version and newer.status = 'submitted')
            ), taken as (
              insert into monitoring.delivery_line (id, cooperation_id, delivery_id, provider_id, row_number, line_id,
                tariff_id, municipality_id, product_id, legal_domain, month, clients, volume, tariff_cents, cents)
              select uuidv7(), s.cooperation_id, s.delivery_id, s.provider_id, s.row_number, s.line_id,
                s.tariff_id, s.municipality_id, s.product_id, s.legal_domain, s.month, s.clients, s.volume,
                s.agreed_cents, s.volume * s.agreed_cents
              from monitoring.staged_line s join chosen c on c.id = s.delivery_id
              returning *
            ), stale as (
              delete from monitoring.utilisation_fact f using chosen c
              where f.cooperation_id = c.cooperation_id and f.provider_id = c.provider_id and f.month = c.month
                and not exists (select 1 from monitoring.staged_line s where s.delivery_id = c.id
                  and s.line_id = f.line_id and s.municipality_id = f.municipality_id)
            ), figures as (
              insert into monitoring.utilisation_fact (cooperation_id, line_id, municipality_id, month, product_id,
                provider_id, legal_domain, clients, volume, cents, delivery_id, delivery_line_id)
              select cooperation_id, line_id, municipality_id, month, product_id,
                provider_id, legal_domain, clients, volume, cents, delivery_id, id from taken
              on conflict (cooperation_id, line_id, municipality_id, month) do update
              set product_id = excluded.product_id, clients = excluded.clients, volume = excluded.volume,
                cents = excluded.cents, delivery_id = excluded.delivery_id, delivery_line_id = excluded.delivery_line_id
            )
            update monitoring.delivery d
            set status = 'submitted', cents = t.cents, set_hash = t.hash
            from (
              select delivery_id, sum(cents)::bigint as cents,
                encode(sha256(convert_to(string_agg(line_id || ';' || municipality_id || ';' || clients || ';' || volume
                  || ';' || cents, E'\\n' order by line_id, municipality_id), 'UTF8')), 'hex') as hash
              from taken group by delivery_id
            ) t
            where d.id = t.delivery_id""";
    private static final String REPLACE = """
            update monitoring.delivery old set replaced_by = new.id
            from monitoring.delivery new
            where new.id = any (?) and new.status = 'submitted' and old.cooperation_id = new.cooperation_id
              and old.provider_id = new.provider_id and old.month = new.month and old.id <> new.id
              and old.status = 'submitted' and old.replaced_by is null""";
    private static final String RECORD = """
            select 1::bigint as total from (select platform.record('monitoring.delivery', ?, 'run',
              jsonb_build_object('deliveries', count(*), 'rows', sum(row_count), 'cents', sum(cents),
                'hash', encode(sha256(convert_to(string_agg(set_hash, ',' order by id), 'UTF8')), 'hex')))
              from monitoring.delivery where id = any (?) and status = 'submitted') as recorded""";

    private static final String PROVIDER = "select name from providers.provider_ref where id = ?";

    @Inject
    private Notifications notifications;

    @Inject
    private Database database;

    @Inject
    private Staging staging;

    @Inject
    private DomainEvents events;

    /**
     * Takes what is validated of these; what was taken before stays as it is.
     *
     * @throws MonthLocked when a month was settled since the files came in
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void take(UUID cooperation, List<Received> deliveries, boolean announce) {
        List<UUID> ids = deliveries.stream().map(Received::id).toList();
        deliveries.stream().map(Received::month).distinct().sorted().forEach(month -> {
            database.number(MONTH_TURN, cooperation + ":" + month);
        });
        if (announce) {
            deliveries.forEach(
                    each -> database.number(Reception.IN_TURN, Reception.turn(each.providerId(), each.month())));
        }
        database.first(LOCKED, row -> new MonthLocked(row.month("month"), row.integer("number")), ids)
                .ifPresent(locked -> {
                    throw locked;
                });
        if (database.update(TAKE, ids, cooperation) > 0) {
            database.update(REPLACE, ids);
            database.number(RECORD, ids.get(0), ids);
            if (announce) {
                deliveries.forEach(this::announce);
            }
        }
        staging.clear(ids);
    }

    private void announce(Received delivery) {
        events.publish(new DeliveryReceived(
                delivery.cooperationId(),
                delivery.id(),
                delivery.providerId(),
                delivery.month().firstDay(),
                delivery.version()));
        Subject subject = new Subject("monitoring", "delivery", delivery.id());
        notifications.tell(
                DeliveryNotices.RECEIVED,
                subject,
                List.of(NoticeReaders.provider(delivery.providerId(), "monitoring.delivery.submit")),
                delivery.month(),
                delivery.version());
        String provider = database.first(PROVIDER, row -> row.text("name"), delivery.providerId())
                .orElse("");
        notifications.tell(
                DeliveryNotices.CAME_IN,
                subject,
                List.of(NoticeReaders.staff("monitoring.month.settle")),
                provider,
                delivery.month());
    }
}
