package nl.mgr.cooperation.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.Decision;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.ParticipationOverview;
import nl.mgr.cooperation.ParticipationOverview.Column;
import nl.mgr.cooperation.ParticipationOverview.ModuleBlock;

/**
 * Two decisions around the demo day, so that the overview shows something that ends and something that is planned; the second
 * was asked for.
 */
@ApplicationScoped
class DemoDecisions {

    private static final String GENERAL_BOARD = "Algemeen bestuur";

    @Inject
    private ParticipationDesk desk;

    @Inject
    private DemoMeetings meetings;

    void decide(CooperationRef cooperation, LocalDate demoDay) {
        if (!cooperation.code().equals("mgr-sdcg")) {
            return;
        }
        int nextYear = demoDay.getYear() + 1;
        ParticipationOverview overview = desk.overview(demoDay);
        desk.decide(
                List.of(change(overview, "Doesburg", "Contractbeheer", "Wmo", false, LocalDate.of(nextYear, 1, 1))),
                new Decision(
                        GENERAL_BOARD, LocalDate.of(nextYear - 2, 12, 10), "AB-" + (nextYear - 2) + "-031", false));
        ParticipationChange joining = change(
                overview, "Duiven", "Declaraties", "Centrale verwerking Wmo", true, LocalDate.of(nextYear, 4, 1));
        ParticipationChange asked =
                change(overview, "Doesburg", "Formatie", "Uren en inzet delen", false, LocalDate.of(nextYear, 7, 1));
        desk.decide(List.of(joining), meetings.hold(joining, asked, demoDay));
    }

    private static ParticipationChange change(
            ParticipationOverview overview,
            String municipality,
            String module,
            String submodule,
            boolean joins,
            LocalDate effective) {
        UUID who = overview.municipalities().stream()
                .map(Column::municipality)
                .filter(one -> one.name().equals(municipality))
                .findFirst()
                .orElseThrow()
                .id();
        UUID what = overview.modules().stream()
                .filter(block -> block.name().equals(module))
                .map(ModuleBlock::lines)
                .flatMap(List::stream)
                .filter(line -> line.submodule().name().equals(submodule))
                .findFirst()
                .orElseThrow()
                .submodule()
                .id();
        return new ParticipationChange(who, what, joins, effective);
    }
}
