package nl.mgr.cooperation.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.HistoricParticipation;
import nl.mgr.cooperation.InhabitantFact;
import nl.mgr.cooperation.LegalForm;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.NewCooperation;
import nl.mgr.cooperation.NewModule;
import nl.mgr.cooperation.NewModule.NewSubmodule;
import nl.mgr.cooperation.NewMunicipality;
import nl.mgr.cooperation.NewParticipant;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.internal.cooperation.CooperationModule;
import nl.mgr.cooperation.internal.demo.FactTable.Line;
import nl.mgr.cooperation.internal.export.DueExports;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.DemoData;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the source documents at their true dates, then two decisions around the demo day. Municipalities merge
 * after their history is in, as they did.
 */
@ApplicationScoped
public class CooperationDemo implements DemoData {

    @Inject
    private Municipalities municipalities;

    @Inject
    private Cooperations cooperations;

    @Inject
    private ParticipationDesk desk;

    @Inject
    private DemoDecisions decisions;

    @Inject
    private DemoBodies bodies;

    @Inject
    private DemoContributions contributions;

    @Inject
    private DemoAgreements agreements;

    @Inject
    private DemoCalendar calendar;

    @Inject
    private DemoPeople people;

    @Inject
    private DueExports dueExports;

    @Override
    public String module() {
        return CooperationModule.ID;
    }

    @Override
    public void load(LocalDate demoDay) {
        Path demo = Path.of(Settings.text("mgr.demo.dir", "config/demo"));
        Path facts = demo.resolve("facts");
        ActorContext.runAs(Actor.system(null, "demo"), () -> {
            country(facts);
            FactTable.read(facts, "cooperations").forEach(this::found);
        });
        List<CooperationRef> all = ActorContext.callAs(Actor.system(null, "demo"), cooperations::all);
        for (CooperationRef cooperation : all) {
            ActorContext.runAs(Actor.system(cooperation.id(), "demo"), () -> fill(cooperation, facts));
        }
        ActorContext.runAs(Actor.system(null, "demo"), () -> FactTable.read(facts, "mergers")
                .forEach(line -> municipalities.merge(
                        List.of(id(line.code("code"))), id(line.code("successor")), line.date("date"))));
        for (CooperationRef cooperation : all) {
            ActorContext.runAs(Actor.system(cooperation.id(), "demo"), () -> {
                contributions.plan(cooperation, demoDay, demo.resolve("operations"));
                bodies.found(cooperation, facts);
                decisions.decide(cooperation, demoDay);
                contributions.planAgain(demoDay);
                calendar.keep(demoDay);
                dueExports.tell();
                agreements.conclude(cooperation, demoDay, demo, people.join(cooperation, demoDay));
            });
        }
    }

    private void country(Path facts) {
        municipalities.register(FactTable.read(facts, "municipalities").stream()
                .map(line -> new NewMunicipality(
                        line.code("code"), line.text("name"), line.date("from"), line.text("source")))
                .toList());
        municipalities.count(FactTable.read(facts, "inhabitants").stream()
                .map(CooperationDemo::inhabitants)
                .toList());
    }

    private static InhabitantFact inhabitants(Line line) {
        FactState state = line.state();
        Long count = state == FactState.MISSING ? null : Long.valueOf(line.text("inhabitants"));
        return new InhabitantFact(line.code("code"), line.date("date"), count, state, line.text("source"));
    }

    private void found(Line line) {
        cooperations.found(new NewCooperation(
                line.text("code"),
                line.text("name"),
                line.text("short_name"),
                LegalForm.of(line.text("legal_form")),
                line.text("centre").isEmpty() ? null : id(line.code("centre")),
                Period.from(line.date("from")),
                line.text("source")));
    }

    private void fill(CooperationRef cooperation, Path facts) {
        for (Line line : of(cooperation, facts, "participants")) {
            cooperations.admit(new NewParticipant(
                    id(line.code("code")),
                    line.date("from"),
                    line.state(),
                    line.text("source"),
                    line.number("tile_column"),
                    line.number("tile_row")));
        }
        of(cooperation, facts, "sub-regions").stream()
                .collect(Collectors.groupingBy(line -> line.text("sub_region")))
                .forEach((name, members) -> cooperations.subRegion(
                        name,
                        members.stream()
                                .collect(Collectors.toMap(line -> id(line.code("code")), line -> line.date("from")))));
        List<Line> submodules = of(cooperation, facts, "submodules");
        for (Line line : of(cooperation, facts, "modules")) {
            cooperations.offer(module(line, submodules));
        }
        Map<CbsCode, UUID> ids = of(cooperation, facts, "participants").stream()
                .map(line -> line.code("code"))
                .collect(Collectors.toMap(code -> code, this::id));
        desk.recordHistory(of(cooperation, facts, "participation").stream()
                .map(line -> history(line, ids))
                .toList());
    }

    private static NewModule module(Line line, List<Line> submodules) {
        return new NewModule(
                line.text("module"),
                List.of(line.text("software_modules").split(" ")),
                Period.from(line.date("from")),
                line.number("notice_months"),
                line.number("order"),
                submodules.stream()
                        .filter(submodule -> submodule.text("module").equals(line.text("module")))
                        .map(submodule -> new NewSubmodule(
                                submodule.text("submodule"),
                                domain(submodule.text("legal_domain")),
                                submodule.text("service").isEmpty() ? null : submodule.text("service"),
                                Period.from(submodule.date("from")),
                                submodule.number("order")))
                        .toList());
    }

    private static HistoricParticipation history(Line line, Map<CbsCode, UUID> ids) {
        UUID municipality = ids.get(line.code("code"));
        if (municipality == null) {
            throw new IllegalStateException("participation of " + line.code("code") + ", which is no participant");
        }
        return new HistoricParticipation(
                municipality,
                line.text("module"),
                line.text("submodule"),
                line.date("from"),
                line.optionalDate("until"),
                line.state(),
                line.text("source"),
                line.text("decision_body"),
                line.optionalDate("decision_date"),
                line.text("decision_number"));
    }

    private static List<Line> of(CooperationRef cooperation, Path facts, String name) {
        return FactTable.read(facts, name).stream()
                .filter(line -> line.text("cooperation").equals(cooperation.code()))
                .toList();
    }

    private static @Nullable LegalDomain domain(String code) {
        return code.isEmpty() ? null : LegalDomain.of(code);
    }

    private UUID id(CbsCode code) {
        return municipalities
                .byCode(code)
                .map(MunicipalityRef::id)
                .orElseThrow(() -> new IllegalStateException("the facts do not register " + code));
    }
}
