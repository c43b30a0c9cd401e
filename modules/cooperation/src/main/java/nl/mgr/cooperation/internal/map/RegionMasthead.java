package nl.mgr.cooperation.internal.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.ui.Masthead;
import nl.mgr.ui.MastheadSource;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The region as the mark of every page inside a cooperation: its municipalities of today as on the tile map. In the
 * portal of a municipality only its own tile is filled, and its name says which brand colours hold.
 */
@ApplicationScoped
@Transactional
public class RegionMasthead implements MastheadSource {

    private static final String NAMES = "select name, short_name from cooperation.cooperation where id = ?";

    private static final String TILES = """
            select m.id, m.name, p.tile_column, p.tile_row
            from cooperation.participant p
            join cooperation.municipality m on m.id = p.municipality_id
            where p.cooperation_id = ? and p.valid_from <= ? and (p.valid_until is null or p.valid_until > ?)
              and (m.valid_until is null or m.valid_until > ?)
            order by m.name
            """;

    private record Names(String full, String brief) {}

    private record Place(UUID municipality, String name, int column, int row) {}

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    public @Nullable Masthead masthead(Actor actor) {
        UUID cooperation = actor.cooperationId();
        if (cooperation == null) {
            return null;
        }
        return database.first(NAMES, row -> new Names(row.text("name"), row.text("short_name")), cooperation)
                .map(names -> drawn(actor, names, places(cooperation)))
                .orElse(null);
    }

    private List<Place> places(UUID cooperation) {
        LocalDate today = LocalDate.now(clock);
        return database.list(
                TILES,
                row -> new Place(row.uuid("id"), row.text("name"), row.integer("tile_column"), row.integer("tile_row")),
                cooperation,
                today,
                today,
                today);
    }

    private static Masthead drawn(Actor actor, Names names, List<Place> places) {
        int left = places.stream().mapToInt(Place::column).min().orElse(0);
        int top = places.stream().mapToInt(Place::row).min().orElse(0);
        Optional<Place> own = actor.kind() != ActorKind.MUNICIPALITY
                ? Optional.empty()
                : places.stream()
                        .filter(place -> place.municipality().equals(actor.requireMunicipality()))
                        .findFirst();
        List<Masthead.Tile> tiles = places.stream()
                .map(place -> new Masthead.Tile(
                        (place.column() - left) / 2.0,
                        place.row() - top,
                        own.isEmpty() || own.get().equals(place)))
                .toList();
        return own.map(place -> new Masthead(
                        say("masthead.gemeente", place.name()),
                        say("masthead.gemeenteportaal", names.brief()),
                        names.full(),
                        accent(place.name()),
                        tiles))
                .orElseGet(
                        () -> new Masthead(names.brief(), say("masthead." + portal(actor)), names.full(), null, tiles));
    }

    private static String portal(Actor actor) {
        return actor.kind() == ActorKind.PROVIDER ? "aanbieder" : "werk";
    }

    private static String accent(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private static String say(String key, Object... values) {
        return Texts.of("cooperation", key, values);
    }
}
