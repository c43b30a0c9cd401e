package nl.mgr.system.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A rule of the house, for the product and for the samples.
 *
 * @param red samples that break it; each must be named when the rule is evaluated on the samples
 */
record Rule(String sentence, Function<Layout, ArchRule> of, List<Class<?>> red) {

    static Rule rule(String sentence, Function<Layout, ArchRule> of, Class<?>... red) {
        return new Rule(sentence, of, List.of(red));
    }

    /** Takes the sentences on what is wrong with one class. */
    interface Check {
        void check(JavaClass type, Consumer<String> wrong);
    }

    static ArchCondition<JavaClass> keep(String what, Check check) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.check(
                        type,
                        wrong -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " " + wrong + " " + type.getSourceCodeLocation())));
            }
        };
    }

    @Override
    public String toString() {
        return sentence;
    }
}
