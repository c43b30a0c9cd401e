package nl.mgr.cooperation.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.cooperation.Bodies;
import nl.mgr.cooperation.Commitments;
import nl.mgr.cooperation.Commitments.Promise;
import nl.mgr.cooperation.Decision;
import nl.mgr.cooperation.Decisions;
import nl.mgr.cooperation.Decisions.Outcome;
import nl.mgr.cooperation.Decisions.Taken;
import nl.mgr.cooperation.Meetings;
import nl.mgr.cooperation.Meetings.Asked;
import nl.mgr.cooperation.Meetings.ItemTerms;
import nl.mgr.cooperation.Meetings.MeetingTerms;
import nl.mgr.cooperation.Meetings.Present;
import nl.mgr.cooperation.Meetings.Ruling;
import nl.mgr.cooperation.Meetings.Vote;
import nl.mgr.cooperation.ParticipationChange;

/**
 * Meetings around the demo day: the MAG advises, the general board decides on the participation that the demo then changes,
 * and meets again.
 */
@ApplicationScoped
class DemoMeetings {

    private static final String HALL = "Vergaderzaal 1";

    private static final int ASKED = 61;
    private static final int ADVISED = 40;
    private static final int LAID = 10;
    private static final int DECIDED = 18;
    private static final int NEXT = 16;

    @Inject
    private Bodies bodies;

    @Inject
    private Meetings meetings;

    @Inject
    private Commitments commitments;

    @Inject
    private Decisions decisions;

    @Inject
    private DemoRequests requests;

    @Inject
    private DemoLetters letters;

    /**
     * @param asked what Duiven asks for
     * @param waits what another municipality asks for, of which no body said anything yet
     * @return what the general board decided, on which participation then rests
     */
    Decision hold(ParticipationChange asked, ParticipationChange waits, LocalDate demoDay) {
        UUID request = requests.ask(
                asked,
                "Wij willen declaraties Wmo niet meer zelf controleren.",
                "Brief van het college, kenmerk DUI-2026-118",
                demoDay.minusDays(ASKED));
        letters.send(
                request,
                asked.municipality(),
                "DUI-2026-118",
                "Wij willen declaraties Wmo niet meer zelf controleren.");
        UUID advising = meeting("MAG", demoDay.minusDays(ADVISED));
        UUID advice = requests.lay(
                request,
                advising,
                Asked.ADVICE,
                "De gemeente vraagt mee te doen vanaf 1 april.",
                demoDay.minusDays(ADVISED + LAID));
        gather(advising, Set.of());
        meetings.decide(advice, said(Outcome.POSITIVE, "Het MAG adviseert positief over de deelname van Duiven."));
        meetings.close(advising);

        LocalDate day = demoDay.minusDays(DECIDED);
        UUID board = meeting("AB", day);
        UUID joining = requests.lay(
                request,
                board,
                Asked.DECISION,
                "Het MAG heeft positief geadviseerd.",
                demoDay.minusDays(DECIDED + LAID));
        UUID shares = item(board, "Bijdragen " + (day.getYear() + 1), Asked.NOTE, "De berekening staat bij Bijdragen.");
        gather(board, Set.of("Doesburg"));
        UUID taken =
                meetings.decide(joining, vote(board, "Duiven neemt vanaf 1 april deel aan Centrale verwerking Wmo."));
        meetings.decide(shares, said(Outcome.NOTED, "Het algemeen bestuur neemt kennis van de berekening."));
        commitments.promise(
                board, new Promise("Overzicht van wachttijden per gemeente", "Manager", demoDay.plusDays(ADVISED)));
        UUID met = commitments.promise(board, new Promise("Planning van de aanbestedingen", "Inkoper", demoDay));
        commitments.meet(met, demoDay.minusDays(1), "Gestuurd aan alle gemeenten.");
        meetings.close(board);

        UUID coming = meeting("AB", demoDay.plusDays(NEXT));
        item(coming, "Verslag van de vorige vergadering", Asked.NOTE, "");
        item(coming, "Planning voor het komende jaar", Asked.DECISION, "");
        concerning(coming, "Contractbeheer Wmo", "Tarieven Wmo " + (day.getYear() + 1));
        meetings.call(coming);
        UUID today = meeting("RAO", demoDay);
        item(today, "Ervaringen met de nieuwe catalogus", Asked.NOTE, "");
        item(today, "Planning van de rapportages", Asked.NOTE, "");
        meetings.call(today);
        UUID later = meeting("GO", demoDay.plusDays(ADVISED));
        item(later, "Nieuwe vraagstukken", Asked.ADVICE, "");
        UUID open = requests.ask(waits, "Wij plannen onze uren weer zelf.", "", demoDay.minusDays(LAID));
        requests.lay(open, later, Asked.ADVICE, "De gemeente plant haar uren weer zelf.", demoDay.minusDays(LAID - 3));

        Taken decision = decisions.get(taken).taken();
        return new Decision(decision.body(), day, decision.number(), false);
    }

    private UUID meeting(String code, LocalDate day) {
        UUID body = bodies.all().stream()
                .filter(each -> each.terms().code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        return meetings.plan(body, new MeetingTerms(day, "09:30", "11:30", HALL));
    }

    private UUID item(UUID meeting, String title, Asked asked, String explanation) {
        return meetings.addItem(meeting, ItemTerms.ofAll(title, asked, explanation));
    }

    /** An item on which only who takes part in the submodule votes. */
    private void concerning(UUID meeting, String submodule, String title) {
        UUID concerned = meetings.submodules().stream()
                .filter(each -> each.name().equals(submodule))
                .findFirst()
                .orElseThrow()
                .id();
        meetings.addItem(meeting, new ItemTerms(title, Asked.DECISION, "", concerned));
    }

    private void gather(UUID meeting, Set<String> absent) {
        meetings.call(meeting);
        Set<UUID> there = new HashSet<>();
        meetings.attendance(meeting).stream()
                .map(Present::municipality)
                .filter(each -> !absent.contains(each.name()))
                .forEach(each -> there.add(each.id()));
        meetings.attend(meeting, there);
    }

    private static Ruling said(Outcome outcome, String text) {
        return new Ruling(outcome, text, Map.of());
    }

    /** All for, but for one that abstains. */
    private Ruling vote(UUID meeting, String text) {
        Map<UUID, Vote> votes = new HashMap<>();
        List<Present> there = meetings.attendance(meeting).stream()
                .filter(each -> Boolean.TRUE.equals(each.there()))
                .toList();
        there.forEach(each -> votes.put(each.municipality().id(), Vote.FOR));
        votes.put(there.get(there.size() - 1).municipality().id(), Vote.ABSTAINS);
        return new Ruling(null, text, votes);
    }
}
