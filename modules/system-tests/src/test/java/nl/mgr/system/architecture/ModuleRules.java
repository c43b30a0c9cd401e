package nl.mgr.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static nl.mgr.system.architecture.Rule.keep;
import static nl.mgr.system.architecture.Rule.rule;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.List;
import nl.mgr.kernel.DomainEvent;
import sample.mgr.contracts.ContractAwarded;
import sample.mgr.contracts.RefersToTheRight;
import sample.mgr.contracts.internal.line.ContractLine;
import sample.mgr.elsewhere.NoModule;
import sample.mgr.procurement.LooksInside;
import sample.mgr.procurement.NotAnEvent;
import sample.mgr.procurement.PublishedEntity;

/** Modules see each other's API only, and only to the left. */
final class ModuleRules {

    static final List<Rule> ALL = List.of(
            rule(
                    "a module uses only what the table allows",
                    layout -> classes()
                            .that(layout.anyModule())
                            .should(keep("use allowed modules only", (type, wrong) -> {
                                String module = layout.moduleOf(type);
                                if (!DependencyTable.MAY_USE.containsKey(module)) {
                                    wrong.accept("is in the unknown module " + module);
                                    return;
                                }
                                for (Dependency to : type.getDirectDependenciesFromSelf()) {
                                    String other = layout.moduleOf(to.getTargetClass());
                                    if (!other.isEmpty()
                                            && !other.equals(module)
                                            && !DependencyTable.MAY_USE
                                                    .get(module)
                                                    .contains(other)) {
                                        wrong.accept("uses module " + other + ": " + to.getDescription());
                                    }
                                }
                            })),
                    RefersToTheRight.class,
                    NoModule.class),
            rule(
                    "nobody looks into another module's internal or web rooms",
                    layout -> classes()
                            .that(layout.anyModule())
                            .should(keep("stay out of other modules' rooms", (type, wrong) -> {
                                for (Dependency to : type.getDirectDependenciesFromSelf()) {
                                    JavaClass target = to.getTargetClass();
                                    boolean closed = List.of("internal", "web").contains(layout.roomOf(target));
                                    if (closed && !layout.moduleOf(target).equals(layout.moduleOf(type))) {
                                        wrong.accept("looks inside: " + to.getDescription());
                                    }
                                }
                            })),
                    LooksInside.class),
            rule(
                    "an entity stays in the internal room of its module",
                    layout -> classes()
                            .that()
                            .areAnnotatedWith(Entity.class)
                            .should()
                            .resideInAPackage(layout.in("internal")),
                    PublishedEntity.class),
            rule(
                    "no JPA field holds an entity of another module",
                    layout -> classes()
                            .that()
                            .areAnnotatedWith(Entity.class)
                            .or()
                            .areAnnotatedWith(Embeddable.class)
                            .should(keep("relate within the module", (type, wrong) -> {
                                for (JavaField field : type.getAllFields()) {
                                    field.getAllInvolvedRawTypes().stream()
                                            .filter(held -> held.isAnnotatedWith(Entity.class))
                                            .filter(held ->
                                                    !layout.moduleOf(held).equals(layout.moduleOf(type)))
                                            .forEach(held -> wrong.accept("holds " + held.getName()));
                                }
                            })),
                    ContractLine.class),
            rule(
                    "an event that crosses modules is a record of the module's API",
                    layout -> classes()
                            .that()
                            .areAssignableTo(DomainEvent.class)
                            .and()
                            .areNotInterfaces()
                            .should(keep("be records of the API", (type, wrong) -> {
                                if (!type.isRecord() || !layout.isApi(type)) {
                                    wrong.accept("is no record in the base package of a module");
                                }
                            }))
                            .andShould(keep("carry no entity", (type, wrong) -> type.getAllFields().stream()
                                    .flatMap(field -> field.getAllInvolvedRawTypes().stream())
                                    .filter(held -> held.isAnnotatedWith(Entity.class))
                                    .forEach(held -> wrong.accept("carries " + held.getName())))),
                    NotAnEvent.class,
                    ContractAwarded.class));

    private ModuleRules() {}
}
