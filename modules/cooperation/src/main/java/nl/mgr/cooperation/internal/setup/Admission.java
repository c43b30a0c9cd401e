package nl.mgr.cooperation.internal.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mgr.cooperation.AdmittedAlready;
import nl.mgr.cooperation.AdmittedBeforeFounding;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.MunicipalityGone;
import nl.mgr.cooperation.MunicipalityNotYet;
import nl.mgr.cooperation.NewParticipant;
import nl.mgr.cooperation.NoMunicipalityChosen;
import nl.mgr.cooperation.SourceNeeded;
import nl.mgr.cooperation.internal.country.CountryFact;
import nl.mgr.cooperation.internal.setup.TileGrid.Lying;
import nl.mgr.cooperation.internal.setup.TileGrid.Tile;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** Lets municipalities into a cooperation, after the rules were checked for all of them. In its caller's transaction. */
@ApplicationScoped
class Admission {

    private static final String WANTED = """
            select m.id, m.cbs_code, m.name, m.valid_from, m.valid_until, n.name as successor,
                   (select max(p.valid_from) from cooperation.participant p
                    where p.cooperation_id = ? and p.municipality_id = m.id
                      and (p.valid_until is null or p.valid_until > ?)) as member_from
            from cooperation.municipality m left join cooperation.municipality n on n.id = m.successor_id
            where m.id = any (?) order by m.name""";

    private static final String TILES = """
            select m.cbs_code, p.tile_column, p.tile_row
            from cooperation.participant p join cooperation.municipality m on m.id = p.municipality_id
            where p.cooperation_id = ?""";

    private final Map<String, CountryFact> facts = CountryFact.all().stream()
            .collect(Collectors.toMap(fact -> fact.code().digits(), Function.identity()));

    @Inject
    private Database database;

    @Inject
    private Cooperations cooperations;

    private record Candidate(
            UUID id,
            String code,
            String name,
            Period period,
            @Nullable String successor,
            @Nullable LocalDate memberFrom) {

        static Candidate of(Row row) {
            return new Candidate(
                    row.uuid("id"),
                    row.text("cbs_code"),
                    row.text("name"),
                    row.period("valid_from", "valid_until"),
                    row.optionalText("successor"),
                    row.optionalDate("member_from"));
        }
    }

    private record Laid(String code, Tile tile) {}

    void admit(Set<UUID> municipalities, LocalDate from, String source, LocalDate founded) {
        if (municipalities.isEmpty()) {
            throw new NoMunicipalityChosen();
        }
        if (from.isBefore(founded)) {
            throw new AdmittedBeforeFounding(from, founded);
        }
        UUID cooperation = ActorContext.current().requireCooperation();
        List<Candidate> wanted = database.list(WANTED, Candidate::of, cooperation, from, List.copyOf(municipalities));
        if (wanted.size() < municipalities.size()) {
            throw new NotFound("one of the municipalities " + municipalities);
        }
        if (source.isBlank()) {
            throw new SourceNeeded(wanted.get(0).name());
        }
        wanted.forEach(one -> check(one, from));
        TileGrid grid = grid(cooperation);
        for (Candidate one : wanted) {
            Tile tile = tile(grid, one.code());
            cooperations.admit(
                    new NewParticipant(one.id(), from, FactState.KNOWN, source.strip(), tile.column(), tile.row()));
        }
    }

    private static void check(Candidate one, LocalDate from) {
        if (from.isBefore(one.period().from())) {
            throw new MunicipalityNotYet(one.name(), from, one.period().from());
        }
        if (!one.period().contains(from)) {
            throw new MunicipalityGone(one.name(), from, String.valueOf(one.successor()));
        }
        if (one.memberFrom() != null) {
            throw new AdmittedAlready(one.name(), one.memberFrom());
        }
    }

    private TileGrid grid(UUID cooperation) {
        List<Laid> laid = database.list(
                TILES,
                row -> new Laid(row.text("cbs_code"), new Tile(row.integer("tile_column"), row.integer("tile_row"))),
                cooperation);
        return new TileGrid(
                laid.stream().map(Laid::tile).toList(),
                laid.stream().flatMap(one -> lying(one).stream()).toList());
    }

    private List<Lying> lying(Laid one) {
        CountryFact fact = facts.get(one.code());
        return fact == null ? List.of() : List.of(new Lying(one.tile(), fact.longitude(), fact.latitude()));
    }

    /** Whoever is not in the list of the country goes to the middle of it. */
    private Tile tile(TileGrid grid, String code) {
        CountryFact fact = facts.get(code);
        return fact == null ? grid.place(5.5, 52.2) : grid.place(fact.longitude(), fact.latitude());
    }
}
