package nl.mgr.cooperation.internal.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationConsequences;
import nl.mgr.cooperation.SubmoduleRef;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;

/** What a change of participation does to what this module keeps: agreements, cost shares, seats and other requests. */
@ApplicationScoped
class ParticipationInCooperation implements ParticipationConsequences {

    private static final String MODULE = "cooperation";

    private static final String CODE = "select cbs_code from cooperation.municipality where id = ?";

    private static final String AGREEMENTS = """
            select count(*) as total from cooperation.service_agreement a
            join cooperation.submodule s on s.cooperation_id = a.cooperation_id and s.module_id = a.module_id
            where a.cooperation_id = ? and a.municipality_id = ? and s.id = ? and a.withdrawn_at is null
              and (a.valid_until is null or a.valid_until > ?)""";

    private static final String BUDGETS = """
            select count(*) as total from cooperation.budget b
            where b.cooperation_id = ? and b.submodule_id = ? and b.year >= ?
              and not exists (select from cooperation.closed_year y
                              where y.cooperation_id = b.cooperation_id and y.year = b.year)""";

    /** Years of which it was told its share; budgets themselves are the team's. */
    private static final String SHARES = """
            select count(distinct r.year) as total from cooperation.contribution c
            join cooperation.contribution_run r on r.cooperation_id = c.cooperation_id and r.id = c.run_id
            join cooperation.contribution_budget b
              on b.cooperation_id = c.cooperation_id and b.run_id = c.run_id and b.position = c.position
            where c.cooperation_id = ? and c.municipality_id = ? and b.submodule_id = ? and r.year >= ?""";

    /** Of quarters that end after the day. */
    private static final String NOTES = """
            select count(*) as total from cooperation.contribution_note n
            where n.cooperation_id = ? and n.municipality_id = ? and n.quarter < 5
              and make_date(n.year::int, n.quarter::int * 3 - 2, 1) + interval '3 months' > ?
              and exists (select from cooperation.contribution_note_line l
                          where l.cooperation_id = n.cooperation_id and l.note_id = n.id and l.submodule_id = ?)""";

    /** In bodies of the module, when no other part of the module is left. */
    private static final String SEATS = """
            select count(*) as total from cooperation.body_seat z
            join cooperation.body b on b.cooperation_id = z.cooperation_id and b.id = z.body_id
            join cooperation.submodule s on s.cooperation_id = b.cooperation_id and s.module_id = b.module_id
            where z.cooperation_id = ? and z.municipality_id = ? and s.id = ? and z.votes
              and (z.valid_until is null or z.valid_until > ?)
              and not exists (
                select from cooperation.participation p
                join cooperation.submodule o on o.cooperation_id = p.cooperation_id and o.id = p.submodule_id
                where p.cooperation_id = z.cooperation_id and p.municipality_id = z.municipality_id and o.id <> s.id
                  and o.module_id = s.module_id and p.valid_from <= ? and (p.valid_until is null or p.valid_until > ?))""";

    private static final String REQUESTS = """
            select count(*) as total from cooperation.participation_request r
            where r.cooperation_id = ? and r.municipality_id = ? and r.submodule_id <> ?
              and r.state not in ('afgewezen', 'ingetrokken', 'uitgevoerd')""";

    @Inject
    private Database database;

    @Override
    public String softwareModule() {
        return MODULE;
    }

    @Override
    public List<Consequence> of(ParticipationChange change, SubmoduleRef submodule) {
        Place place = place(change, submodule);
        Stream<Consequence> all = change.joins()
                ? Stream.of(shares(place), requests(place))
                : Stream.of(agreements(place), shares(place), notes(place), seats(place), requests(place));
        return all.filter(each -> each.count() > 0).toList();
    }

    /** What all questions are about. */
    private record Place(UUID cooperation, String code, ParticipationChange change, SubmoduleRef submodule) {

        int year() {
            return change.effective().getYear();
        }
    }

    private Place place(ParticipationChange change, SubmoduleRef submodule) {
        String code = database.first(CODE, row -> row.text("cbs_code"), change.municipality())
                .orElseThrow();
        return new Place(ActorContext.current().requireCooperation(), code, change, submodule);
    }

    private Consequence agreements(Place place) {
        long count = database.number(
                AGREEMENTS,
                place.cooperation(),
                place.change().municipality(),
                place.submodule().id(),
                place.change().effective());
        String module = URLEncoder.encode(place.submodule().module(), StandardCharsets.UTF_8);
        return new Consequence(
                MODULE,
                "gevolg.overeenkomsten",
                count,
                true,
                "/samenwerking/overeenkomsten?gemeente=" + place.code() + "&module=" + module);
    }

    private Consequence shares(Place place) {
        if (ActorContext.current().kind() == ActorKind.MUNICIPALITY) {
            long years = database.number(
                    SHARES,
                    place.cooperation(),
                    place.change().municipality(),
                    place.submodule().id(),
                    place.year());
            return new Consequence(
                    MODULE, "gevolg.bijdragen", years, false, "/samenwerking/onze-bijdrage?jaar=" + place.year());
        }
        long budgets =
                database.number(BUDGETS, place.cooperation(), place.submodule().id(), place.year());
        return new Consequence(
                MODULE,
                place.change().joins() ? "gevolg.begrotingen.erbij" : "gevolg.begrotingen.eraf",
                budgets,
                true,
                "/samenwerking/bijdragen?jaar=" + place.year());
    }

    private Consequence notes(Place place) {
        long count = database.number(
                NOTES,
                place.cooperation(),
                place.change().municipality(),
                place.change().effective(),
                place.submodule().id());
        return new Consequence(MODULE, "gevolg.notas", count, false, "/samenwerking/notas?jaar=" + place.year());
    }

    private Consequence seats(Place place) {
        long count = database.number(
                SEATS,
                place.cooperation(),
                place.change().municipality(),
                place.submodule().id(),
                place.change().effective(),
                place.change().effective(),
                place.change().effective());
        return new Consequence(MODULE, "gevolg.zetels", count, false, "/samenwerking/vergaderingen");
    }

    private Consequence requests(Place place) {
        long count = database.number(
                REQUESTS,
                place.cooperation(),
                place.change().municipality(),
                place.submodule().id());
        return new Consequence(
                MODULE,
                "gevolg.verzoeken",
                count,
                false,
                "/samenwerking/verzoeken?stand=open&gemeente=" + place.code());
    }
}
