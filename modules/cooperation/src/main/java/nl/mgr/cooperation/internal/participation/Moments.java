package nl.mgr.cooperation.internal.participation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.mgr.cooperation.ParticipationOverview.Moment;
import nl.mgr.cooperation.ParticipationOverview.Turn;
import org.jspecify.annotations.Nullable;

/** The days on which participation changes, and what changes on each. */
final class Moments {

    private Moments() {}

    /** @param only the municipality whose choices are told, or {@code null} for all; what all may know is told anyhow */
    static List<Moment> of(Snapshot all, @Nullable UUID only) {
        Snapshot snapshot = only == null ? all : all.choicesOf(only);
        TreeSet<LocalDate> days = new TreeSet<>();
        snapshot.modules().forEach(module -> days.add(module.period().from()));
        snapshot.members().forEach(member -> {
            days.add(member.membership().from());
            Stream.ofNullable(member.membership().until()).forEach(days::add);
        });
        snapshot.taken().forEach(taken -> {
            days.add(taken.period().from());
            Stream.ofNullable(taken.period().until()).forEach(days::add);
        });
        return days.stream()
                .map(day -> of(snapshot, day))
                .filter(Moments::tells)
                .toList();
    }

    private static boolean tells(Moment moment) {
        return !moment.modules().isEmpty()
                || !moment.endingMunicipalities().isEmpty()
                || !moment.newMunicipalities().isEmpty()
                || !moment.joining().isEmpty()
                || !moment.leaving().isEmpty();
    }

    private static Moment of(Snapshot snapshot, LocalDate day) {
        List<String> starting = snapshot.modules().stream()
                .filter(module -> module.period().from().equals(day))
                .map(Snapshot.Module::name)
                .toList();
        List<String> ending = snapshot.members().stream()
                .filter(member -> day.equals(member.membership().until()))
                .map(member -> member.municipality().name())
                .toList();
        List<String> joining = snapshot.members().stream()
                .filter(member -> member.membership().from().equals(day) && isLater(snapshot, day))
                .map(member -> member.municipality().name())
                .toList();
        return new Moment(day, starting, ending, joining, starts(snapshot, day), ends(snapshot, day));
    }

    /** The founding members are no news. */
    private static boolean isLater(Snapshot snapshot, LocalDate day) {
        return snapshot.members().stream()
                .anyMatch(member -> member.membership().from().isBefore(day));
    }

    private static List<Turn> starts(Snapshot snapshot, LocalDate day) {
        return turns(snapshot, taken -> taken.period().from().equals(day) && !continues(snapshot, taken, day));
    }

    private static List<Turn> ends(Snapshot snapshot, LocalDate day) {
        return turns(
                snapshot,
                taken -> taken.endedByDecision()
                        && day.equals(taken.period().until())
                        && snapshot.takenBy(taken.municipality(), taken.submodule()).stream()
                                .noneMatch(next -> next.period().from().equals(day)));
    }

    /** By module and submodule in the order of the offer, then by municipality. */
    private static List<Turn> turns(Snapshot snapshot, Predicate<Snapshot.Taken> wanted) {
        List<Snapshot.Taken> found = snapshot.taken().stream().filter(wanted).toList();
        return snapshot.submodules().stream()
                .map(Snapshot.Offered::submodule)
                .flatMap(submodule -> found.stream()
                        .filter(taken -> taken.submodule().equals(submodule.id()))
                        .map(taken -> new Turn(name(snapshot, taken), submodule.module(), submodule.name()))
                        .sorted(Comparator.comparing(Turn::municipality)))
                .toList();
    }

    private static String name(Snapshot snapshot, Snapshot.Taken taken) {
        return snapshot.members().stream()
                .map(Snapshot.Member::municipality)
                .filter(one -> one.id().equals(taken.municipality()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static boolean continues(Snapshot snapshot, Snapshot.Taken taken, LocalDate day) {
        return snapshot.takenBy(taken.municipality(), taken.submodule()).stream()
                .anyMatch(before -> day.equals(before.period().until()));
    }
}
