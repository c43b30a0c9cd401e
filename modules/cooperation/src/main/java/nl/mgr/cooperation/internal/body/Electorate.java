package nl.mgr.cooperation.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.cooperation.Bodies.Body;
import nl.mgr.cooperation.Bodies.Voting;
import nl.mgr.cooperation.FigureKind;
import nl.mgr.cooperation.FigureMissing;
import nl.mgr.cooperation.KeyFigures.KeyFigure;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.internal.contribution.FigureReader;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Database;

/** Whose vote it is in a body on a day, and how much it weighs. */
@ApplicationScoped
class Electorate {

    private static final String VOTERS = """
            select m.id, m.cbs_code, m.name, m.valid_from, m.valid_until
            from cooperation.body_seat s
            join cooperation.body b on b.cooperation_id = s.cooperation_id and b.id = s.body_id
            join cooperation.municipality m on m.id = s.municipality_id
            where s.cooperation_id = ? and s.body_id = ? and s.votes and s.during @> ?::date
              and m.valid_from <= ?::date and (m.valid_until is null or m.valid_until > ?::date)
              and exists (select from cooperation.participant p
                          where p.cooperation_id = s.cooperation_id and p.municipality_id = s.municipality_id
                            and p.during @> ?::date)
              and (b.module_id is null
                   or exists (select from cooperation.participation t
                              join cooperation.submodule u on u.cooperation_id = t.cooperation_id and u.id = t.submodule_id
                              where t.cooperation_id = s.cooperation_id and t.municipality_id = s.municipality_id
                                and u.module_id = b.module_id and t.during @> ?::date))
            order by m.name""";

    @Inject
    private Database database;

    @Inject
    private FigureReader figures;

    List<MunicipalityRef> voters(UUID body, LocalDate day) {
        return database.list(
                VOTERS,
                row -> new MunicipalityRef(
                        row.uuid("id"),
                        new CbsCode(row.text("cbs_code")),
                        row.text("name"),
                        row.period("valid_from", "valid_until")),
                ActorContext.current().requireCooperation(),
                body,
                day,
                day,
                day,
                day,
                day);
    }

    /** Of the year before the meeting: that is the last one that is whole. One vote for each started number. */
    Map<UUID, Long> weights(Body body, LocalDate day, List<MunicipalityRef> voters) {
        Map<UUID, Long> weights = new LinkedHashMap<>();
        FigureKind kind = body.terms().weightKind();
        Long per = body.terms().weightPer();
        if (body.terms().voting() != Voting.WEIGHTED || kind == null || per == null) {
            voters.forEach(voter -> weights.put(voter.id(), 1L));
            return weights;
        }
        int year = day.getYear() - 1;
        Map<UUID, KeyFigure> known = figures.of(new FigureReader.Wanted(kind, year, null));
        for (MunicipalityRef voter : voters) {
            KeyFigure figure = known.get(voter.id());
            if (figure == null) {
                throw new FigureMissing(body.title(), voter.name(), kind, year);
            }
            weights.put(voter.id(), Math.max(1, (figure.value() + per - 1) / per));
        }
        return weights;
    }
}
