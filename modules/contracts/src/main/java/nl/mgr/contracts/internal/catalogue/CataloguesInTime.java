package nl.mgr.contracts.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.ServiceFacts;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Trimester;

/**
 * Monthly catalogues: how many came out on the first day of the month, of all that came out or should have. What should
 * have is known for municipalities that got one before: from the month on in which their first came out.
 */
@ApplicationScoped
@Transactional
class CataloguesInTime implements ServiceFacts {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Parameters: month, first moment that is too late, cooperation, day, day, month. */
    private static final String COUNTED = """
            select count(*) as due, count(*) filter (where exists (
                     select from contracts.catalogue_publication c
                     where c.cooperation_id = p.cooperation_id and c.municipality_id = p.municipality_id and c.month = ?
                       and c.published_at < ?)) as done
            from (select distinct cooperation_id, municipality_id from cooperation.participation_ref
                  where cooperation_id = ? and software_module = 'contracts' and valid_from <= ?
                    and coalesce(valid_until, 'infinity') > ?) p
            where exists (select from contracts.catalogue_publication b
                          where b.cooperation_id = p.cooperation_id and b.municipality_id = p.municipality_id
                            and b.month <= ?)""";

    private record InTime(long done, long due) {}

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    public String softwareModule() {
        return "contracts";
    }

    @Override
    public String id() {
        return "catalogus-op-tijd";
    }

    @Override
    public String page(Trimester trimester) {
        return "/contracten/publicaties?maand=" + trimester.months().get(0);
    }

    /** A month counts once its first day is over. */
    @Override
    public Optional<Counted> of(Trimester trimester) {
        LocalDate today = LocalDate.now(clock);
        UUID cooperation = ActorContext.current().requireCooperation();
        List<InTime> months = trimester.months().stream()
                .filter(month -> month.firstDay().isBefore(today))
                .map(month -> month(cooperation, month))
                .toList();
        long due = months.stream().mapToLong(InTime::due).sum();
        long done = months.stream().mapToLong(InTime::done).sum();
        return due == 0 ? Optional.empty() : Optional.of(new Counted(done, due));
    }

    private InTime month(UUID cooperation, Month month) {
        LocalDate first = month.firstDay();
        return database.first(
                        COUNTED,
                        row -> new InTime(row.number("done"), row.number("due")),
                        month,
                        first.plusDays(1).atStartOfDay(ZONE).toInstant(),
                        cooperation,
                        first,
                        first,
                        month)
                .orElseThrow();
    }
}
