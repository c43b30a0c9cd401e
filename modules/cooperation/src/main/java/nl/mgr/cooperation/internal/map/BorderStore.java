package nl.mgr.cooperation.internal.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.cooperation.BordersMissing;
import nl.mgr.cooperation.BordersTooLarge;
import nl.mgr.cooperation.RegionBorders;
import nl.mgr.cooperation.RegionMaps;
import nl.mgr.cooperation.TooManyPoints;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded
public class BorderStore implements RegionMaps {

    private static final String MEMBERS = """
            select m.id, m.cbs_code, m.name, m.successor_id,
                   p.valid_from <= ? and (least(p.valid_until, m.valid_until) is null
                     or least(p.valid_until, m.valid_until) > ?) as today,
                   coalesce(m.valid_until <= ?, false) as gone
            from cooperation.participant p join cooperation.municipality m on m.id = p.municipality_id
            where p.cooperation_id = ? order by m.name""";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    private record Member(
            UUID id, String code, String name, @Nullable UUID successor, boolean today, boolean gone) {
        static Member of(Row row) {
            return new Member(
                    row.uuid("id"),
                    row.text("cbs_code"),
                    row.text("name"),
                    row.optionalUuid("successor_id"),
                    row.flag("today"),
                    row.flag("gone"));
        }
    }

    private record Outline(UUID municipality, String path) {}

    @Override
    @Transactional
    @Right("cooperation.participation.view")
    public Optional<RegionBorders> borders(LocalDate day) {
        UUID cooperation = cooperation();
        Map<UUID, String> paths = database
                .list(
                        "select municipality_id, path from cooperation.region_outline where cooperation_id = ?",
                        row -> new Outline(row.uuid("municipality_id"), row.text("path")),
                        cooperation)
                .stream()
                .collect(Collectors.toMap(Outline::municipality, Outline::path));
        return database.first(
                "select file_name, attribution, loaded_at, loaded_by_name from cooperation.region_map where cooperation_id = ?",
                row -> new RegionBorders(
                        row.text("file_name"),
                        row.text("attribution"),
                        row.instant("loaded_at"),
                        row.text("loaded_by_name"),
                        outlines(members(cooperation, day), paths)),
                cooperation);
    }

    private List<Member> members(UUID cooperation, LocalDate day) {
        return database.list(MEMBERS, Member::of, day, day, day, cooperation);
    }

    private static Map<UUID, String> outlines(List<Member> members, Map<UUID, String> paths) {
        Map<UUID, String> outlines = new HashMap<>();
        for (Member member : members) {
            String path = outline(member, members, paths);
            if (!path.isEmpty()) {
                outlines.put(member.id(), path);
            }
        }
        return outlines;
    }

    private static String outline(Member member, List<Member> members, Map<UUID, String> paths) {
        StringBuilder path = new StringBuilder(paths.getOrDefault(member.id(), ""));
        members.stream()
                .filter(old -> old.gone() && member.id().equals(old.successor()))
                .forEach(old -> path.append(outline(old, members, paths)));
        return path.toString();
    }

    @Override
    @Transactional
    @Right("cooperation.map.change")
    public void load(String fileName, byte[] content, String attribution) {
        if (content.length > LARGEST) {
            throw new BordersTooLarge(LARGEST / 1_000_000);
        }
        UUID cooperation = cooperation();
        List<Member> members = members(cooperation, LocalDate.now(clock));
        Map<UUID, Border> found = found(members, GeoJson.borders(content));
        found.values().forEach(Border::check);
        int points = found.values().stream().mapToInt(Border::points).sum();
        if (points > MOST_POINTS) {
            throw new TooManyPoints(points, MOST_POINTS);
        }
        String missing = members.stream()
                .filter(Member::today)
                .filter(member -> !drawn(member, members, found))
                .map(Member::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new BordersMissing(missing);
        }
        replace(cooperation, fileName, attribution, found);
    }

    @Override
    @Transactional
    @Right("cooperation.map.change")
    public void forget() {
        database.update("delete from cooperation.region_outline where cooperation_id = ?", cooperation());
        database.update("delete from cooperation.region_map where cooperation_id = ?", cooperation());
    }

    private static Map<UUID, Border> found(List<Member> members, List<Border> borders) {
        Map<UUID, Border> found = new HashMap<>();
        for (Member member : members) {
            borders.stream()
                    .filter(border -> border.code().equals(member.code()))
                    .findFirst()
                    .ifPresent(border -> found.put(member.id(), border));
        }
        return found;
    }

    /** A municipality that came out of a merger is drawn as its predecessors when the file is older than it. */
    private static boolean drawn(Member member, List<Member> members, Map<UUID, Border> found) {
        return found.containsKey(member.id())
                || members.stream().anyMatch(old -> member.id().equals(old.successor()) && drawn(old, members, found));
    }

    private void replace(UUID cooperation, String fileName, String attribution, Map<UUID, Border> found) {
        Actor actor = ActorContext.current();
        Projection projection = Projection.of(found.values());
        forget();
        database.update(
                """
                insert into cooperation.region_map
                  (cooperation_id, file_name, attribution, width, height, loaded_at, loaded_by_name)
                values (?, ?, ?, ?, ?, ?, ?)""",
                cooperation,
                fileName,
                attribution,
                projection.width(),
                projection.height(),
                clock.instant(),
                actor.name());
        database.batch(
                "insert into cooperation.region_outline (cooperation_id, municipality_id, path) values (?, ?, ?)",
                found.entrySet().stream()
                        .map(one -> new @Nullable Object[] {cooperation, one.getKey(), projection.path(one.getValue())})
                        .toList());
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
