package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.mgr.cooperation.ParticipationOverview;
import nl.mgr.cooperation.ParticipationOverview.Moment;
import nl.mgr.cooperation.ParticipationOverview.Turn;
import nl.mgr.ui.Texts;

/** A day of the row of days above the matrix, with what changes on it. */
public record MomentWords(LocalDate date, String text, String address, boolean current) implements Serializable {

    private static final String MODULE = "cooperation";
    private static final int BEFORE = 3;
    private static final int AFTER = 3;

    /** Some days before and after the one shown, today and the day itself. */
    static List<MomentWords> days(ParticipationOverview overview, LocalDate today) {
        LocalDate shown = overview.day();
        TreeMap<LocalDate, String> told = new TreeMap<>();
        overview.moments().forEach(moment -> told.put(moment.day(), brief(moment)));
        List<LocalDate> before = new ArrayList<>(told.headMap(shown, false).keySet());
        List<LocalDate> after = new ArrayList<>(told.tailMap(shown, false).keySet());
        TreeMap<LocalDate, String> kept = new TreeMap<>();
        before.subList(Math.max(0, before.size() - BEFORE), before.size()).forEach(day -> kept.put(day, told.get(day)));
        after.subList(0, Math.min(AFTER, after.size())).forEach(day -> kept.put(day, told.get(day)));
        kept.put(shown, told.getOrDefault(shown, ""));
        kept.put(today, Texts.of(MODULE, "deelname.vandaag"));
        return kept.entrySet().stream()
                .map(one -> new MomentWords(
                        one.getKey(),
                        one.getValue(),
                        "/samenwerking/deelname?op=" + one.getKey(),
                        one.getKey().equals(shown)))
                .toList();
    }

    /** The first days after the one shown on which something changes. */
    static List<MomentWords> coming(ParticipationOverview overview, int most) {
        return overview.moments().stream()
                .filter(moment -> moment.day().isAfter(overview.day()))
                .limit(most)
                .map(moment ->
                        new MomentWords(moment.day(), told(moment), "/samenwerking/deelname?op=" + moment.day(), false))
                .toList();
    }

    /** What changes, in full. */
    static String told(Moment moment) {
        return told(moment, "");
    }

    /** The same for a narrow place: without what is joined or left. */
    private static String brief(Moment moment) {
        return told(moment, ".kort");
    }

    private static String told(Moment moment, String form) {
        List<String> parts = new ArrayList<>();
        moment.modules().forEach(name -> parts.add(Texts.of(MODULE, "moment.start", name)));
        moment.endingMunicipalities().forEach(name -> parts.add(Texts.of(MODULE, "moment.eindigt", name)));
        moment.newMunicipalities().forEach(name -> parts.add(Texts.of(MODULE, "moment.lid", name)));
        List<Turn> joining = moment.joining().stream()
                .filter(turn -> !moment.modules().contains(turn.module()))
                .toList();
        told("moment.begint" + form, joining).ifPresent(parts::add);
        told("moment.stopt" + form, moment.leaving()).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    /** One is told by name, some of one submodule by number and name, others by number. */
    private static Optional<String> told(String key, List<Turn> turns) {
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        Turn first = turns.get(0);
        if (turns.size() == 1) {
            return Optional.of(Texts.of(MODULE, key + ".een", first.municipality(), first.module(), first.submodule()));
        }
        boolean alike = turns.stream()
                .allMatch(turn ->
                        turn.module().equals(first.module()) && turn.submodule().equals(first.submodule()));
        return Optional.of(
                alike
                        ? Texts.of(MODULE, key + ".samen", turns.size(), first.module(), first.submodule())
                        : Texts.of(MODULE, key, turns.size()));
    }
}
