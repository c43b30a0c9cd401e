package nl.mgr.cooperation.internal.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.SetUp.Finding;
import nl.mgr.cooperation.SetUp.Part;
import nl.mgr.cooperation.SetUp.Place;
import nl.mgr.cooperation.SetUp.Progress;
import nl.mgr.cooperation.SetUp.Step;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.Administrators;
import org.jspecify.annotations.Nullable;

/** Finds out how far a cooperation is: from what is there, of today and of later. */
@ApplicationScoped
class SetUpReader {

    private static final String COOPERATION = """
            select c.valid_from, m.id as centre_id, m.name as centre
            from cooperation.cooperation c left join cooperation.municipality m on m.id = c.centre_municipality_id
            where c.id = ?""";

    private static final String MEMBERS = """
            select distinct m.id, m.cbs_code, m.name, m.valid_from, m.valid_until, exists (
              select from cooperation.participation t
              where t.cooperation_id = p.cooperation_id and t.municipality_id = m.id
                and (t.valid_until is null or t.valid_until > greatest(?, t.valid_from))) as takes_part
            from cooperation.participant p join cooperation.municipality m on m.id = p.municipality_id
            where p.cooperation_id = ? and (p.valid_until is null or p.valid_until > ?)
              and (m.valid_until is null or m.valid_until > ?)
            order by m.name""";

    private static final String SUBMODULES = """
            select c.name as module, s.name, exists (
              select from cooperation.participation t where t.cooperation_id = s.cooperation_id and t.submodule_id = s.id
                and (t.valid_until is null or t.valid_until > greatest(?, t.valid_from))) as taken
            from cooperation.cooperation_module c
            left join cooperation.submodule s on s.cooperation_id = c.cooperation_id and s.module_id = c.id
              and (s.valid_until is null or s.valid_until > ?)
            where c.cooperation_id = ? and (c.valid_until is null or c.valid_until > ?)
            order by c.sort, c.name, s.sort, s.name""";

    private static final String BODIES = """
            select b.name, b.role = 'besluit' as decides, (
              select count(*) from cooperation.body_seat s where s.cooperation_id = b.cooperation_id and s.body_id = b.id
                and (s.valid_until is null or s.valid_until > ?)) as seats
            from cooperation.body b where b.cooperation_id = ? order by b.name""";

    private static final String BUDGETS = """
            select year, count(*) as total from cooperation.budget
            where cooperation_id = ? and year >= ? group by year order by year""";

    @Inject
    private Database database;

    @Inject
    private Administrators administrators;

    @Inject
    private Clock clock;

    private record Founded(
            LocalDate from,
            @Nullable UUID centreId,
            @Nullable String centre) {}

    private record Member(MunicipalityRef municipality, boolean takesPart) {}

    private record Offered(String module, @Nullable String submodule, boolean taken) {}

    private record Body(String name, boolean decides, long seats) {}

    private record Budgeted(int year, int total) {}

    Progress progress() {
        Founded founded = founded();
        List<Member> members = members();
        List<Offered> offer = database.list(
                SUBMODULES,
                row -> new Offered(row.text("module"), row.optionalText("name"), row.flag("taken")),
                today(),
                today(),
                cooperation(),
                today());
        return new Progress(
                founded.from(),
                List.of(
                        form(founded),
                        municipalities(founded, members),
                        modules(offer),
                        participation(members, offer),
                        bodies(),
                        budget(),
                        people(members)));
    }

    List<Place> places() {
        Set<UUID> administered = administrators.municipalities();
        return members().stream()
                .map(member -> new Place(
                        member.municipality(),
                        administered.contains(member.municipality().id())))
                .toList();
    }

    LocalDate foundedOn() {
        return founded().from();
    }

    private static Step form(Founded founded) {
        Finding told = founded.centre() == null
                ? Finding.told("mgr", founded.from())
                : Finding.told("centrum", founded.from(), founded.centre());
        return new Step(Part.FORM, List.of(told));
    }

    private static Step municipalities(Founded founded, List<Member> members) {
        List<Finding> findings = new ArrayList<>();
        List<String> names =
                members.stream().map(member -> member.municipality().name()).toList();
        switch (members.size()) {
            case 0 -> findings.add(Finding.missing("geen"));
            case 1 -> findings.add(Finding.missing("een", names.get(0)));
            default -> findings.add(Finding.told("leden", names.size(), joined(names)));
        }
        if (founded.centre() != null
                && members.stream()
                        .noneMatch(member -> member.municipality().id().equals(founded.centreId()))) {
            findings.add(Finding.missing("centrum", founded.centre()));
        }
        return new Step(Part.MUNICIPALITIES, findings);
    }

    private static Step modules(List<Offered> offer) {
        List<String> modules = offer.stream().map(Offered::module).distinct().toList();
        if (modules.isEmpty()) {
            return new Step(Part.MODULES, List.of(Finding.missing("geen")));
        }
        List<Finding> findings = new ArrayList<>();
        long submodules = offer.stream().filter(one -> one.submodule() != null).count();
        findings.add(Finding.told("aanbod", modules.size(), submodules, joined(modules)));
        List<String> empty = offer.stream()
                .filter(one -> one.submodule() == null)
                .map(Offered::module)
                .toList();
        if (!empty.isEmpty()) {
            findings.add(Finding.missing("leeg", joined(empty)));
        }
        return new Step(Part.MODULES, findings);
    }

    private static Step participation(List<Member> members, List<Offered> offer) {
        List<String> without = members.stream()
                .filter(member -> !member.takesPart())
                .map(member -> member.municipality().name())
                .toList();
        if (without.size() == members.size()) {
            return new Step(Part.PARTICIPATION, List.of(Finding.missing("geen")));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.told("doen", members.size() - without.size(), members.size()));
        if (!without.isEmpty()) {
            findings.add(Finding.missing("zonder", joined(without)));
        }
        List<String> idle = offer.stream()
                .filter(one -> one.submodule() != null && !one.taken())
                .map(one -> one.module() + " " + one.submodule())
                .toList();
        if (!idle.isEmpty()) {
            findings.add(Finding.told("niemand", joined(idle)));
        }
        return new Step(Part.PARTICIPATION, findings);
    }

    private Step bodies() {
        List<Body> all = database.list(
                BODIES,
                row -> new Body(row.text("name"), row.flag("decides"), row.number("seats")),
                today(),
                cooperation());
        if (all.isEmpty()) {
            return new Step(Part.BODIES, List.of(Finding.missing("geen")));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.told(
                "organen", all.size(), joined(all.stream().map(Body::name).toList())));
        if (all.stream().noneMatch(Body::decides)) {
            findings.add(Finding.missing("besluit"));
        }
        List<String> empty = all.stream()
                .filter(body -> body.decides() && body.seats() == 0)
                .map(Body::name)
                .toList();
        if (!empty.isEmpty()) {
            findings.add(Finding.missing("zetels", joined(empty)));
        }
        return new Step(Part.BODIES, findings);
    }

    private Step budget() {
        List<Budgeted> years = database.list(
                BUDGETS, row -> new Budgeted(row.integer("year"), row.integer("total")), cooperation(), (long)
                        today().getYear());
        if (years.isEmpty()) {
            return new Step(Part.BUDGET, List.of(Finding.missing("geen")));
        }
        return new Step(
                Part.BUDGET,
                years.stream()
                        .map(one -> Finding.told("jaar", String.valueOf(one.year()), one.total()))
                        .toList());
    }

    private Step people(List<Member> members) {
        Set<String> roles = administrators.teamRoles();
        Set<UUID> administered = administrators.municipalities();
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.told("rollen", roles.size()));
        if (!roles.contains("manager")) {
            findings.add(Finding.missing("manager"));
        }
        List<String> without = members.stream()
                .filter(member -> !administered.contains(member.municipality().id()))
                .map(member -> member.municipality().name())
                .toList();
        if (!without.isEmpty()) {
            findings.add(Finding.missing("zonder", joined(without)));
        } else if (!members.isEmpty()) {
            findings.add(Finding.told("beheerders", members.size()));
        }
        return new Step(Part.PEOPLE, findings);
    }

    private Founded founded() {
        return database.first(
                        COOPERATION,
                        row -> new Founded(
                                row.date("valid_from"), row.optionalUuid("centre_id"), row.optionalText("centre")),
                        cooperation())
                .orElseThrow(() -> new NotFound("cooperation " + cooperation()));
    }

    private List<Member> members() {
        return database.list(
                MEMBERS,
                row -> new Member(
                        new MunicipalityRef(
                                row.uuid("id"),
                                new CbsCode(row.text("cbs_code")),
                                row.text("name"),
                                row.period("valid_from", "valid_until")),
                        row.flag("takes_part")),
                today(),
                cooperation(),
                today(),
                today());
    }

    private static String joined(List<String> names) {
        return String.join(", ", names);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
