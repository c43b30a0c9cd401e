package nl.mgr.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static nl.mgr.system.architecture.Rule.keep;
import static nl.mgr.system.architecture.Rule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import sample.mgr.contracts.internal.line.NamedService;
import sample.mgr.contracts.web.BusyGetter;
import sample.mgr.contracts.web.EntityPage;
import sample.mgr.contracts.web.ForgetfulPage;
import sample.mgr.contracts.web.OverviewPage;
import sample.mgr.contracts.web.TransactionalPage;

/** Page beans: thin, serializable, prefixed, and without entities. */
final class WebRules {

    static final List<Rule> ALL = List.of(
            rule(
                    "no page bean knows an entity",
                    layout -> noClasses()
                            .that()
                            .resideInAPackage(layout.in("web"))
                            .should()
                            .dependOnClassesThat(DescribedPredicate.describe(
                                    "are entities",
                                    type -> type.isAnnotatedWith(Entity.class)
                                            || type.isAnnotatedWith(Embeddable.class))),
                    EntityPage.class),
            rule(
                    "no page bean looks into an internal room",
                    layout -> noClasses()
                            .that()
                            .resideInAPackage(layout.in("web"))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(layout.in("internal")),
                    EntityPage.class),
            rule(
                    "a bean that outlives its request can be stored",
                    layout -> classes()
                            .that(livesOn())
                            .should(keep("be serializable with a version of its own", (type, wrong) -> {
                                boolean versioned = type.getFields().stream()
                                        .anyMatch(field -> field.getName().equals("serialVersionUID")
                                                && field.getModifiers().contains(JavaModifier.STATIC));
                                if (!type.isAssignableTo(Serializable.class) || !versioned) {
                                    wrong.accept("is not serializable or has no serialVersionUID");
                                }
                            }))
                            .allowEmptyShould(true),
                    ForgetfulPage.class),
            rule(
                    "a bean of a page carries its module's name",
                    layout -> classes()
                            .that(layout.anyModule())
                            .and()
                            .areAnnotatedWith(Named.class)
                            .and()
                            .resideOutsideOfPackage(layout.base() + ".ui..")
                            .should(keep("be in web and begin with the module", (type, wrong) -> {
                                String name =
                                        type.getAnnotationOfType(Named.class).value();
                                if (!name.startsWith(layout.moduleOf(type))) {
                                    wrong.accept("is called '" + name + "'");
                                }
                                if (!layout.roomOf(type).equals("web")) {
                                    wrong.accept("is a named bean outside web");
                                }
                            })),
                    OverviewPage.class,
                    NamedService.class),
            rule(
                    "getters do no work",
                    layout -> classes()
                            .that()
                            .resideInAPackage(layout.in("web"))
                            .should(keep("call no service from a getter", (type, wrong) -> {
                                for (JavaMethod method : type.getMethods()) {
                                    if (getter(method)) {
                                        method.getMethodCallsFromSelf().stream()
                                                .filter(call ->
                                                        call.getTargetOwner().isInterface()
                                                                && layout.isApi(call.getTargetOwner()))
                                                .forEach(call ->
                                                        wrong.accept("works in a getter: " + call.getDescription()));
                                    }
                                }
                            })),
                    BusyGetter.class),
            rule(
                    "web holds beans and what they show, no other wiring",
                    layout -> noClasses()
                            .that()
                            .resideInAPackage(layout.in("web"))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..", "jakarta.ejb.."),
                    TransactionalPage.class));

    private WebRules() {}

    private static DescribedPredicate<JavaClass> livesOn() {
        return DescribedPredicate.describe(
                "live on after their request",
                type -> type.isAnnotatedWith(ViewScoped.class) || type.isAnnotatedWith(SessionScoped.class));
    }

    private static boolean getter(JavaMethod method) {
        String name = method.getName();
        boolean named = name.matches("(get|is|has)[A-Z].*")
                || method.getOwner().getFields().stream()
                        .map(JavaField::getName)
                        .anyMatch(field -> field.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
        return named && method.getRawParameterTypes().isEmpty();
    }
}
