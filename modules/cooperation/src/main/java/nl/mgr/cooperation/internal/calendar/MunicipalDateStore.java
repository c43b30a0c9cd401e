package nl.mgr.cooperation.internal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.mgr.cooperation.BudgetCalendar.MunicipalDates;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.MunicipalDateFarOff;
import nl.mgr.cooperation.MunicipalDateKind;
import nl.mgr.cooperation.SourceNeeded;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** Dates of the municipalities' own planning and control cycles. */
@ApplicationScoped
class MunicipalDateStore {

    private static final String COLUMNS = """
            m.cbs_code, m.name, d.kadernota, d.begroting, d.berap, d.jaarrekening, d.state, d.source""";

    private static final String ALL = """
            cooperation.participant p
            join cooperation.municipality m on m.id = p.municipality_id
            left join lateral (
              select max(on_day) filter (where kind = 'kadernota') as kadernota,
                     max(on_day) filter (where kind = 'begroting') as begroting,
                     max(on_day) filter (where kind = 'berap') as berap,
                     max(on_day) filter (where kind = 'jaarrekening') as jaarrekening,
                     max(state) filter (where id = newest) as state, max(source) filter (where id = newest) as source
              from (select t.*, first_value(t.id) over (order by t.id desc) as newest from cooperation.municipal_date t
                    where t.cooperation_id = p.cooperation_id and t.municipality_id = m.id and t.year = ?) of_year) d on true
            where p.cooperation_id = ? and p.valid_from <= ?
              and coalesce(least(p.valid_until, m.valid_until), 'infinity') > ?""";

    private static final String OWN = ALL + " and m.id = any ((select kernel.municipalities())::uuid[])";

    private static final String ENTER = """
            insert into cooperation.municipal_date as d (id, cooperation_id, municipality_id, year, kind, on_day, state, source)
            select ?, ?, m.id, ?, ?, ?, ?, ? from cooperation.municipality m where m.cbs_code = ?
            on conflict on constraint municipal_date_once do update
            set on_day = excluded.on_day, state = excluded.state, source = excluded.source
            where (d.on_day, d.state, d.source) is distinct from (excluded.on_day, excluded.state, excluded.source)""";

    private static final String LEAVE_OUT = """
            delete from cooperation.municipal_date d using cooperation.municipality m
            where m.id = d.municipality_id and d.cooperation_id = ? and m.cbs_code = ? and d.year = ? and d.kind = ?""";

    @Inject
    private Database database;

    /** A day of the year or of the one before it, in which the budget is made: today, or the nearest to it. */
    static LocalDate within(int year, LocalDate today) {
        LocalDate first = LocalDate.of(year - 1, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    }

    Page<MunicipalDates> find(int year, LocalDate day, ListQuery query) {
        boolean own = ActorContext.current().kind() == ActorKind.MUNICIPALITY;
        return database.page(
                ListStatement.of(COLUMNS, own ? OWN : ALL, year, CalendarReader.cooperation(), day, day)
                        .orderedBy("m.name")
                        .sortable("gemeente", "m.name")
                        .sortable("kadernota", "d.kadernota")
                        .sortable("begroting", "d.begroting")
                        .sortable("berap", "d.berap")
                        .sortable("jaarrekening", "d.jaarrekening"),
                query,
                MunicipalDateStore::dates);
    }

    private static MunicipalDates dates(Row row) {
        Map<MunicipalDateKind, LocalDate> days = new EnumMap<>(MunicipalDateKind.class);
        for (MunicipalDateKind kind : MunicipalDateKind.values()) {
            LocalDate day = row.optionalDate(kind.code());
            if (day != null) {
                days.put(kind, day);
            }
        }
        String state = row.optionalText("state");
        return new MunicipalDates(
                row.text("cbs_code"), row.text("name"), days, state == null ? null : FactState.of(state), text(row));
    }

    private static String text(Row row) {
        String source = row.optionalText("source");
        return source == null ? "" : source;
    }

    void enter(int year, MunicipalDates seen, Map<MunicipalDateKind, LocalDate> days, FactState state, String source) {
        if (source.isBlank()) {
            throw new SourceNeeded(seen.municipality());
        }
        for (MunicipalDateKind kind : MunicipalDateKind.values()) {
            LocalDate day = days.get(kind);
            if (day != null && Math.abs(day.getYear() - year) > 1) {
                throw new MunicipalDateFarOff(day, year);
            }
        }
        for (MunicipalDateKind kind : MunicipalDateKind.values()) {
            enter(year, seen.code(), kind, days.get(kind), state, source.strip());
        }
    }

    private void enter(
            int year, String code, MunicipalDateKind kind, @Nullable LocalDate day, FactState state, String source) {
        if (day == null) {
            database.update(LEAVE_OUT, CalendarReader.cooperation(), code, year, kind.code());
        } else {
            database.update(
                    ENTER,
                    Ids.next(),
                    CalendarReader.cooperation(),
                    year,
                    kind.code(),
                    day,
                    state.code(),
                    source,
                    code);
        }
    }
}
