package nl.mgr.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static nl.mgr.system.architecture.Rule.keep;
import static nl.mgr.system.architecture.Rule.rule;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Date;
import java.util.List;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Refusal;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.internal.gate.ServiceRules;
import sample.mgr.contracts.NoteDto;
import sample.mgr.contracts.internal.line.Chatty;
import sample.mgr.contracts.internal.line.GuessesTheTime;
import sample.mgr.contracts.internal.line.HiddenRefusal;
import sample.mgr.contracts.internal.line.UnguardedNotes;
import sample.mgr.contracts.internal.line.WrongRight;

/** Services, names, time and output. */
final class HouseRules {

    static final List<Rule> ALL = List.of(
            rule(
                    "a service declares module and rights",
                    layout -> classes().that(layout.anyModule()).should(keep("be guarded", (type, wrong) -> {
                        if (layout.equals(Layout.PRODUCT)) {
                            ServiceRules.violations(type.reflect()).forEach(wrong::accept);
                        } else if (type.getRawInterfaces().stream().anyMatch(layout::isApi)
                                && !type.isAnnotatedWith(Guarded.class)) {
                            wrong.accept("is not guarded");
                        }
                    })),
                    UnguardedNotes.class),
            rule(
                    "a guarded class names its module, and each public method a right of that module",
                    layout -> classes()
                            .that()
                            .areAnnotatedWith(Guarded.class)
                            .should(keep("declare rights that are its own", (type, wrong) -> {
                                String module = layout.moduleOf(type);
                                String guarded =
                                        type.getAnnotationOfType(Guarded.class).value();
                                if (!guarded.isEmpty() && !guarded.equals(module)) {
                                    wrong.accept("is guarded as " + guarded);
                                }
                                type.getMethods().stream()
                                        .filter(HouseRules::callable)
                                        .forEach(method -> {
                                            String right = method.tryGetAnnotationOfType(Right.class)
                                                    .map(Right::value)
                                                    .orElse("");
                                            if (!right.equals(Right.EVERYBODY) && !right.startsWith(module + ".")) {
                                                wrong.accept(
                                                        "." + method.getName() + " needs the right '" + right + "'");
                                            }
                                        });
                            })),
                    WrongRight.class),
            rule(
                    "time comes from the clock",
                    layout -> classes()
                            .that(layout.anyModule())
                            .and()
                            .doNotHaveFullyQualifiedName("nl.mgr.kernel.Ids")
                            .and()
                            .doNotHaveFullyQualifiedName("nl.mgr.kernel.internal.clock.Clocks")
                            .should(keep(
                                    "ask the injected clock", (type, wrong) -> type.getMethodCallsFromSelf().stream()
                                            .filter(HouseRules::guessesTime)
                                            .forEach(call ->
                                                    wrong.accept("asks the machine: " + call.getDescription()))))
                            .andShould(keep(
                                    "make no Date of now", (type, wrong) -> type.getConstructorCallsFromSelf().stream()
                                            .filter(call ->
                                                    call.getTargetOwner().isEquivalentTo(Date.class)
                                                            && call.getTarget()
                                                                    .getRawParameterTypes()
                                                                    .isEmpty())
                                            .forEach(call ->
                                                    wrong.accept("asks the machine: " + call.getDescription())))),
                    GuessesTheTime.class),
            rule(
                    "names are of the domain, without suffix noise",
                    layout -> noClasses()
                            .that(layout.anyModule())
                            .should()
                            .haveNameMatching(".*(Entity|Impl|Dto|DTO|Repository|Utils?|Helper|Manager|Bean)"),
                    NoteDto.class),
            rule(
                    "a broken rule that a user meets is part of the module's API",
                    layout -> classes()
                            .that()
                            .areAssignableTo(Refusal.class)
                            .and()
                            .areNotAssignableFrom(Refusal.class)
                            .should(keep("be in the base package", (type, wrong) -> {
                                if (!layout.isApi(type)) {
                                    wrong.accept("is hidden in " + type.getPackageName());
                                }
                            })),
                    HiddenRefusal.class),
            rule(
                    "nothing is written to the console, except by the launcher",
                    layout -> noClasses()
                            .that(layout.anyModule())
                            .and()
                            .resideOutsideOfPackages(layout.base() + ".server..")
                            .should()
                            .accessField(System.class, "out")
                            .orShould()
                            .accessField(System.class, "err")
                            .orShould()
                            .callMethod(Throwable.class, "printStackTrace"),
                    Chatty.class));

    private HouseRules() {}

    private static boolean callable(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.BRIDGE);
    }

    private static boolean guessesTime(JavaMethodCall call) {
        AccessTarget.MethodCallTarget target = call.getTarget();
        JavaClass owner = target.getOwner();
        List<JavaClass> parameters = target.getRawParameterTypes();
        boolean withClock = parameters.stream().anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        return switch (target.getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time") && !withClock;
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "system", "systemUTC", "systemDefaultZone" -> owner.isEquivalentTo(java.time.Clock.class);
            default -> false;
        };
    }
}
