package nl.mgr.system.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/**
 * Where modules live. The product has base {@code nl.mgr}; the samples on which every rule is seen red are a small
 * product of their own with base {@code sample.mgr}.
 */
record Layout(String base) {

    static final Layout PRODUCT = new Layout("nl.mgr");
    static final Layout SAMPLES = new Layout("sample.mgr");

    /** Id of the module a class belongs to; empty for classes from elsewhere. */
    String moduleOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(base + ".") ? room(name, 0) : "";
    }

    /** {@code internal}, {@code web} or another room of its module; empty for the module's API. */
    String roomOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(base + ".") ? room(name, 1) : "";
    }

    boolean isApi(JavaClass type) {
        return !moduleOf(type).isEmpty() && roomOf(type).isEmpty();
    }

    String in(String room) {
        return base + ".*." + room + "..";
    }

    DescribedPredicate<JavaClass> anyModule() {
        return DescribedPredicate.describe(
                "a module of " + base, type -> !moduleOf(type).isEmpty());
    }

    private String room(String packageName, int at) {
        String[] rooms = packageName.substring(base.length() + 1).split("\\.");
        return rooms.length > at ? rooms[at] : "";
    }
}
