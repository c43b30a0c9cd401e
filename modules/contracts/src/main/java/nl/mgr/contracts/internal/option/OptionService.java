package nl.mgr.contracts.internal.option;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.ExtensionOptions;
import nl.mgr.contracts.OptionsByAmendment;
import nl.mgr.contracts.OptionsOutOfBounds;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class OptionService implements ExtensionOptions {

    private static final String CONTRACT = """
            select c.number, c.status, c.valid_from, c.valid_until, coalesce(l.options_left, 0) as options_left,
                   case when k.mark is null then k.due_on end as tell_by, case when k.mark is not null then k.note end as decided
            from contracts.contract c
            left join contracts.option_left l on l.cooperation_id = c.cooperation_id and l.contract_id = c.id
            left join contracts.clock k
              on k.cooperation_id = c.cooperation_id and k.contract_id = c.id and k.rule = 'verlengingsoptie'
            where c.id = ?
            """;

    private static final String HISTORY = """
            select o.options, o.months, o.notice_months, o.valid_from, o.amendment_id, a.number as amendment, o.noted_by, o.noted_at
            from contracts.extension_option o
            left join contracts.amendment a on a.cooperation_id = o.cooperation_id and a.id = o.amendment_id
            where o.contract_id = ? order by o.valid_from desc
            """;

    /** Signed, and not named before. */
    private static final String GROUNDS = """
            select a.id, a.number, a.title, a.effective_from from contracts.amendment a
            where a.contract_id = ? and a.status = 'getekend'
              and a.effective_from > (select max(o.valid_from) from contracts.extension_option o where o.contract_id = a.contract_id)
            order by a.number desc
            """;

    private static final String NOTE = """
            insert into contracts.extension_option (id, cooperation_id, contract_id, provider_id, options, months, notice_months,
              valid_from, amendment_id, noted_by, noted_at)
            select ?, c.cooperation_id, c.id, c.provider_id, ?, ?, ?, ?, ?::uuid, ?, ? from contracts.contract c where c.id = ?
            on conflict (contract_id, valid_from) do update set options = excluded.options, months = excluded.months,
              notice_months = excluded.notice_months, noted_by = excluded.noted_by, noted_at = excluded.noted_at
            """;

    private record Known(
            String number,
            boolean draft,
            LocalDate from,
            @Nullable LocalDate until,
            long left,
            @Nullable LocalDate tellBy,
            @Nullable String decided) {

        static Known read(Row row) {
            return new Known(
                    row.text("number"),
                    row.text("status").equals("draft"),
                    row.date("valid_from"),
                    row.optionalDate("valid_until"),
                    row.number("options_left"),
                    row.optionalDate("tell_by"),
                    row.optionalText("decided"));
        }
    }

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    @Right("contracts.option.view")
    public Stand of(UUID contract) {
        Known known = known(contract);
        return new Stand(history(contract), known.left(), known.until(), known.tellBy(), known.decided());
    }

    private Known known(UUID contract) {
        return database.first(CONTRACT, Known::read, contract).orElseThrow(() -> new NotFound("contract " + contract));
    }

    private List<Agreed> history(UUID contract) {
        return database.list(HISTORY, OptionService::agreed, contract);
    }

    private static Agreed agreed(Row row) {
        Long amendment = row.optionalNumber("amendment");
        return new Agreed(
                new Terms(row.integer("options"), row.integer("months"), row.integer("notice_months")),
                row.date("valid_from"),
                row.optionalUuid("amendment_id"),
                amendment == null ? null : amendment.intValue(),
                row.text("noted_by"),
                row.instant("noted_at"));
    }

    @Override
    @Right("contracts.option.view")
    public List<Ground> grounds(UUID contract) {
        return known(contract).draft()
                ? List.of()
                : database.list(
                        GROUNDS,
                        row -> new Ground(
                                row.uuid("id"), row.integer("number"), row.text("title"), row.date("effective_from")),
                        contract);
    }

    @Override
    @Right("contracts.option.change")
    public void note(UUID contract, Terms terms, @Nullable UUID amendment) {
        if (outside(terms.options(), 0, MOST)
                || outside(terms.months(), 1, MOST_MONTHS)
                || outside(terms.notice(), 0, MOST_NOTICE)) {
            throw new OptionsOutOfBounds(MOST, MOST_MONTHS, MOST_NOTICE);
        }
        database.alone("option", contract);
        Known known = known(contract);
        boolean first = known.draft() || history(contract).isEmpty();
        Ground ground = first ? null : ground(contract, known.number(), amendment);
        database.update(
                NOTE,
                Ids.next(),
                terms.options(),
                terms.months(),
                terms.notice(),
                ground == null ? known.from() : ground.effective(),
                ground == null ? null : ground.id(),
                ActorContext.current().name(),
                clock.instant(),
                contract);
    }

    private Ground ground(UUID contract, String number, @Nullable UUID amendment) {
        return grounds(contract).stream()
                .filter(each -> each.id().equals(amendment))
                .findFirst()
                .orElseThrow(() -> new OptionsByAmendment(number));
    }

    private static boolean outside(int number, int least, int most) {
        return number < least || number > most;
    }
}
