package nl.mgr.cooperation.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.Bodies;
import nl.mgr.cooperation.Bodies.BodyTerms;
import nl.mgr.cooperation.Bodies.Function;
import nl.mgr.cooperation.Bodies.ModuleRef;
import nl.mgr.cooperation.Bodies.Role;
import nl.mgr.cooperation.Bodies.SeatTerms;
import nl.mgr.cooperation.Bodies.Voting;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.FigureKind;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityDetails;
import nl.mgr.cooperation.internal.demo.FactTable.Line;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that the documents name, with a seat for each municipality; how they vote is an assumption and marked so. Seats run
 * as long as the membership of their municipality.
 */
@ApplicationScoped
class DemoBodies {

    @Inject
    private Bodies bodies;

    @Inject
    private Municipalities municipalities;

    void found(CooperationRef cooperation, Path facts) {
        List<MunicipalityDetails> members = of(cooperation, facts, "participants").stream()
                .map(line -> municipalities.details(line.code("code")))
                .toList();
        for (Line line : of(cooperation, facts, "bodies")) {
            UUID body = bodies.found(terms(line));
            String only = line.text("members");
            members.stream()
                    .filter(member -> only.isEmpty() || only.equals(member.subRegion()))
                    .forEach(member -> bodies.seat(body, seat(line, member)));
        }
    }

    private BodyTerms terms(Line line) {
        String weighed = line.text("weight_kind");
        return new BodyTerms(
                line.text("code"),
                line.text("name"),
                Role.of(line.text("role")),
                Voting.of(line.text("voting")),
                weighed.isEmpty() ? null : FigureKind.of(weighed),
                weighed.isEmpty() ? null : Long.valueOf(line.text("weight_per")),
                line.number("quorum"),
                module(line.text("module")),
                line.state(),
                line.text("source"));
    }

    private @Nullable UUID module(String name) {
        return name.isEmpty()
                ? null
                : bodies.modules().stream()
                        .filter(module -> module.name().equals(name))
                        .map(ModuleRef::id)
                        .findFirst()
                        .orElseThrow();
    }

    private static SeatTerms seat(Line line, MunicipalityDetails member) {
        return new SeatTerms(
                member.municipality().id(), line.text("holder"), Function.MEMBER, true, member.membership());
    }

    private static List<Line> of(CooperationRef cooperation, Path facts, String name) {
        return FactTable.read(facts, name).stream()
                .filter(line -> line.text("cooperation").equals(cooperation.code()))
                .toList();
    }
}
