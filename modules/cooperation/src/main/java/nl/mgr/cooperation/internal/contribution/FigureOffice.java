package nl.mgr.cooperation.internal.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.EnteredFigures;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.FigureKind;
import nl.mgr.cooperation.FigureOutOfRange;
import nl.mgr.cooperation.KeyFigures.KeyFigure;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.SourceNeeded;
import nl.mgr.cooperation.internal.contribution.FigureReader.Wanted;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded
@Transactional
class FigureOffice implements EnteredFigures {

    private static final String ENTER = """
            insert into cooperation.key_figure as f
              (id, cooperation_id, municipality_id, year, kind, legal_domain, value, state, source)
            values (?, ?, ?, ?, ?, ?::text, ?, ?, ?)
            on conflict on constraint key_figure_once do update
            set value = excluded.value, state = excluded.state, source = excluded.source
            where (f.value, f.state, f.source) is distinct from (excluded.value, excluded.state, excluded.source)""";

    private static final String FORGET = """
            delete from cooperation.key_figure where cooperation_id = ? and municipality_id = ? and year = ? and kind = ?
              and legal_domain is not distinct from ?::text""";

    @Inject
    private Database database;

    @Inject
    private FigureReader figures;

    @Inject
    private FigurePlaces places;

    @Inject
    private OpenYears years;

    @Override
    @Right("cooperation.budget.view")
    public List<FigureLine> of(int year, FigureKind kind, @Nullable LegalDomain domain) {
        Wanted wanted = new Wanted(kind, year, domain);
        Map<UUID, KeyFigure> all = figures.of(wanted);
        Map<UUID, KeyFigure> supplied = figures.supplied(wanted);
        return places.of(year).stream()
                .map(place -> {
                    KeyFigure figure = all.get(place.id());
                    return new FigureLine(
                            place,
                            figure == null ? null : figure.value(),
                            figure == null ? null : figure.state(),
                            figure == null ? null : figure.source(),
                            supplied.containsKey(place.id()));
                })
                .toList();
    }

    @Override
    @Right("cooperation.budget.change")
    public void enter(
            int year,
            FigureKind kind,
            @Nullable LegalDomain domain,
            Map<UUID, Change> changes,
            FactState state,
            String source) {
        if (source.isBlank()) {
            throw new SourceNeeded(String.valueOf(year));
        }
        years.alone(year);
        Wanted wanted = new Wanted(kind, year, domain);
        Map<UUID, KeyFigure> present = figures.of(wanted);
        List<MunicipalityRef> there = places.of(year);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Map.Entry<UUID, Change> entry : changes.entrySet()) {
            MunicipalityRef place = there.stream()
                    .filter(each -> each.id().equals(entry.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("municipality " + entry.getKey() + " in " + year));
            KeyFigure known = present.get(place.id());
            if (!Objects.equals(entry.getValue().seen(), known == null ? null : known.value())) {
                throw new OptimisticLockException("figure of " + place.name() + " in " + year);
            }
            Long value = entry.getValue().value();
            if (value == null) {
                database.update(FORGET, cooperation(), place.id(), year, kind.code(), wanted.domain());
            } else {
                if (value < 0 || value > MOST) {
                    throw new FigureOutOfRange(place.name(), MOST);
                }
                rows.add(new @Nullable Object[] {
                    Ids.next(),
                    cooperation(),
                    place.id(),
                    year,
                    kind.code(),
                    wanted.domain(),
                    value,
                    state.code(),
                    source.strip()
                });
            }
        }
        database.batch(ENTER, rows);
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
