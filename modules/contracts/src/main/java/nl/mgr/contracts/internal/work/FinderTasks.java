package nl.mgr.contracts.internal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;

/** What the care finder asks of providers: to vouch for what they say each quarter, and to answer who doubts it. */
@ApplicationScoped
public class FinderTasks {

    private static final String RIGHT = "contracts.entry.change";

    public static final TaskKind VOUCH = TaskKind.of(
                    "contracts", "bevestig", OrganisationKind.PROVIDER, RIGHT, "data-officer", "provider-administrator")
            .escalating(14, "provider-administrator")
            .awaitedByTeam();

    public static final TaskKind ANSWER = TaskKind.of(
                    "contracts",
                    "zorgaanbod",
                    OrganisationKind.PROVIDER,
                    RIGHT,
                    "data-officer",
                    "provider-administrator")
            .escalating(7, "provider-administrator")
            .awaitedByTeam();

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int DAYS_TO_ANSWER = 7;

    /** Parameters: cooperation, day, day, first moment of the quarter. */
    private static final String NOT_VOUCHED = """
            select l.provider_id, o.name, count(*) as products
            from (select distinct i.cooperation_id, i.provider_id, i.product_id
                  from contracts.contract_line i
                  join contracts.contract c on c.cooperation_id = i.cooperation_id and c.id = i.contract_id
                  where i.cooperation_id = ? and c.status = 'signed' and c.valid_from <= ?
                    and (c.valid_until is null or c.valid_until > ?)) l
            join providers.provider_ref o on o.cooperation_id = l.cooperation_id and o.id = l.provider_id
            left join contracts.finder_entry e
              on e.cooperation_id = l.cooperation_id and e.provider_id = l.provider_id and e.product_id = l.product_id
            where e.vouched_at is null or e.vouched_at < ?
            group by l.provider_id, o.name
            """;

    private static final String NOT_ANSWERED = """
            select n.report_id, n.provider_id, o.name, n.product_id, p.code || ' ' || p.name as product, n.noted_at
            from contracts.entry_remark n
            join contracts.product p on p.cooperation_id = n.cooperation_id and p.id = n.product_id
            join providers.provider_ref o on o.cooperation_id = n.cooperation_id and o.id = n.provider_id
            where n.cooperation_id = ? and n.kind = 'gemeld' and not exists (
              select from contracts.entry_remark d where d.report_id = n.report_id and d.kind <> 'gemeld')
            """;

    @Inject
    private Database database;

    List<NewTask> wanted(LocalDate today) {
        UUID cooperation = ActorContext.current().requireCooperation();
        LocalDate first = firstDay(today);
        List<NewTask> wanted = new ArrayList<>();
        wanted.addAll(database.list(
                NOT_VOUCHED,
                row -> new NewTask(
                        VOUCH,
                        provider(row.uuid("provider_id")),
                        quarter(today),
                        row.uuid("provider_id"),
                        row.text("name"),
                        List.of(row.number("products")),
                        "/contracten/zorgwijzer",
                        first,
                        first.plusMonths(1).minusDays(1)),
                cooperation,
                today,
                today,
                first.atStartOfDay(ZONE).toInstant()));
        wanted.addAll(database.list(
                NOT_ANSWERED,
                row -> answer(
                        row.uuid("report_id"),
                        row.uuid("provider_id"),
                        row.text("name"),
                        row.uuid("product_id"),
                        row.text("product"),
                        row.instant("noted_at").atZone(ZONE).toLocalDate()),
                cooperation));
        return wanted;
    }

    public NewTask answer(
            UUID reportId, UUID providerId, String provider, UUID productId, String product, LocalDate reported) {
        return new NewTask(
                ANSWER,
                new Subject("contracts", "product", productId),
                reportId.toString(),
                providerId,
                provider,
                List.of(product),
                "/contracten/zorgwijzer-product?product=" + productId,
                reported,
                reported.plusDays(DAYS_TO_ANSWER));
    }

    public static Subject provider(UUID id) {
        return new Subject("providers", "provider", id);
    }

    /** "2026-4": what tells the task of one quarter from that of another. */
    public static String quarter(LocalDate day) {
        return day.getYear() + "-" + (1 + (day.getMonthValue() - 1) / 3);
    }

    private static LocalDate firstDay(LocalDate day) {
        return LocalDate.of(day.getYear(), 1 + (day.getMonthValue() - 1) / 3 * 3, 1);
    }
}
