package nl.mgr.kernel.internal.gate;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.mgr.kernel.Contribution;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import org.jspecify.annotations.Nullable;

/** What makes a class a module's service, and what it then must declare. */
public final class ServiceRules {

    private ServiceRules() {}

    public static @Nullable Guarded guarded(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            Guarded guarded = at.getAnnotation(Guarded.class);
            if (guarded != null) {
                return guarded;
            }
        }
        return null;
    }

    /** The interfaces of a module's API that this class of its inner rooms implements; contributions are none. */
    public static List<Class<?>> apiOf(Class<?> type) {
        String[] path = type.getPackageName().split("\\.");
        if (path.length < 4 || !type.getPackageName().startsWith("nl.mgr.") || !path[3].equals("internal")) {
            return List.of();
        }
        String base = "nl.mgr." + path[2];
        return Stream.<@Nullable Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .flatMap(at -> Arrays.stream(at.getInterfaces()))
                .filter(implemented -> implemented.getPackageName().equals(base))
                .filter(implemented -> !implemented.getPackageName().equals("nl.mgr.kernel"))
                .filter(implemented -> !implemented.isAnnotationPresent(Contribution.class))
                .toList();
    }

    /** Sentences on what is missing; empty when all is well. */
    public static List<String> violations(Class<?> type) {
        List<String> missing = new ArrayList<>();
        for (Class<?> api : apiOf(type)) {
            if (guarded(type) == null) {
                missing.add(type.getName() + " implements " + api.getSimpleName() + " and is not @Guarded");
            }
            for (Method promised : api.getMethods()) {
                if (promised.isDefault() || java.lang.reflect.Modifier.isStatic(promised.getModifiers())) {
                    continue;
                }
                if (!declaresRight(type, promised)) {
                    missing.add(type.getName() + "." + promised.getName() + " does not declare its @Right");
                }
            }
        }
        return missing;
    }

    private static boolean declaresRight(Class<?> type, Method promised) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(promised.getName())
                        && Arrays.equals(method.getParameterTypes(), promised.getParameterTypes())
                        && !method.isBridge())
                .anyMatch(method -> method.isAnnotationPresent(Right.class));
    }
}
