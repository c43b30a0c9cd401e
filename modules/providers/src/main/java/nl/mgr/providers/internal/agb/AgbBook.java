package nl.mgr.providers.internal.agb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.providers.AgbRegistrations.NewRegistration;
import nl.mgr.providers.AgbTaken;
import nl.mgr.providers.internal.daily.Daily;
import org.jspecify.annotations.Nullable;

/**
 * Writes registrations, and keeps the code that modules read of a provider the one that counts today. Without one in force it
 * stays the last that was.
 */
@ApplicationScoped
@Transactional
public class AgbBook implements Daily {

    private static final String ADD = """
            insert into providers.agb_registration
              (id, cooperation_id, provider_id, code, kind, site_id, valid_from, valid_until)
            values (?, ?, ?, ?, ?, ?::uuid, ?, ?::date)
            """;

    private static final String END = """
            update providers.agb_registration set valid_until = ? where id = ? and (valid_until is null or valid_until > ?)
            """;

    private static final String FOLLOW = """
            update providers.provider p set version = p.version + 1, agb_code = a.code
            from providers.agb_registration a
            where p.cooperation_id = ? and a.cooperation_id = p.cooperation_id
              and a.id = providers.agb_counting(p.id, ?) and a.code <> p.agb_code
            """;

    /** Whoever has none, as somebody new: from its own first day on. */
    private static final String FIRST = """
            insert into providers.agb_registration (id, cooperation_id, provider_id, code, kind, valid_from, valid_until)
            select gen_random_uuid(), p.cooperation_id, p.id, p.agb_code,
                   case p.kind when 'vrijgevestigd' then 'zorgverlener' else 'onderneming' end, p.valid_from, p.valid_until
            from providers.provider p
            where p.cooperation_id = ?
              and not exists (select from providers.agb_registration a
                              where a.cooperation_id = p.cooperation_id and a.provider_id = p.id)
              and not exists (select from providers.agb_registration o
                              where o.cooperation_id = p.cooperation_id and o.code = p.agb_code
                                and o.during && daterange(p.valid_from, p.valid_until))
            """;

    /** The code that counts ends the day before; what began on the day itself was a mistake. */
    private static final String REPLACE = """
            with wanted as (select * from unnest(?::uuid[], ?::text[]) as w (provider_id, code)),
            day as (select ?::date as first),
            counting as (
              select a.id, a.provider_id, a.kind, a.valid_from from wanted w cross join day
              join providers.agb_registration a on a.id = providers.agb_counting(w.provider_id, day.first)),
            gone as (
              delete from providers.agb_registration a using counting c, day where a.id = c.id and c.valid_from = day.first
              returning a.id),
            ended as (
              update providers.agb_registration a set valid_until = day.first
              from counting c, day where a.id = c.id and c.valid_from < day.first returning a.id),
            begun as (
              insert into providers.agb_registration (id, cooperation_id, provider_id, code, kind, valid_from)
              select gen_random_uuid(), p.cooperation_id, p.id, w.code,
                     coalesce(c.kind, case p.kind when 'vrijgevestigd' then 'zorgverlener' else 'onderneming' end),
                     day.first
              from wanted w cross join day join providers.provider p on p.id = w.provider_id
              left join counting c on c.provider_id = w.provider_id
              returning id)
            select (select count(*) from gone) + (select count(*) from ended) + (select count(*) from begun) as total
            """;

    /** Whoever writes codes does so after each other: two would not see each other's. */
    private static final String ONE_BY_ONE =
            "select 1 as done from pg_advisory_xact_lock(hashtextextended('agb ' || ?, 0))";

    @Inject
    private Database database;

    @Inject
    private AgbReader reader;

    @Inject
    private Clock clock;

    UUID add(NewRegistration asked) {
        UUID cooperation = oneByOne();
        LocalDate through = asked.through();
        LocalDate until = through == null ? null : through.plusDays(1);
        reader.refuseTaken(List.of(asked.code().digits()), asked.from(), until);
        UUID id = Ids.next();
        database.update(
                ADD,
                id,
                cooperation,
                asked.provider(),
                asked.code().digits(),
                asked.kind().code(),
                asked.site(),
                asked.from(),
                until);
        on(today());
        return id;
    }

    /** @return whether it went on after that day */
    boolean end(UUID id, LocalDate lastDay) {
        LocalDate until = lastDay.plusDays(1);
        boolean ended = database.update(END, until, id, until) > 0;
        on(today());
        return ended;
    }

    /**
     * @param until the first day no more, {@code null} for no end
     * @throws AgbTaken one of these codes is somebody's on one of these days
     */
    public void refuseTaken(Collection<String> codes, LocalDate from, @Nullable LocalDate until) {
        oneByOne();
        reader.refuseTaken(codes, from, until);
    }

    /** Of providers that were registered: each its first. */
    public void first() {
        database.update(FIRST, oneByOne());
    }

    /** From today on these providers have these codes in place of those that counted; one for one. */
    public void replace(List<UUID> providers, List<String> codes) {
        if (!providers.isEmpty()) {
            oneByOne();
            database.number(REPLACE, providers, codes, today());
        }
    }

    @Override
    public void on(LocalDate today) {
        database.update(FOLLOW, cooperation(), today);
    }

    private UUID oneByOne() {
        UUID cooperation = cooperation();
        database.first(ONE_BY_ONE, row -> row.number("done"), cooperation.toString());
        return cooperation;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
