package nl.mgr.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModulesTest {

    @Test
    void standBehindWhatTheyUse() {
        Modules modules = modules(
                module("a", null, "c", "b"),
                module("b", null, "kernel"),
                module("c", null, "b"),
                module("kernel", null));
        assertThat(modules.inOrder()).extracting(MgrModule::id).containsExactly("kernel", "b", "c", "a");
    }

    @Test
    void areFoundByIdAndByAddress() {
        Modules modules = modules(module("contracts", "contracten"), module("ui", null));
        assertThat(modules.byAddress("contracten"))
                .get()
                .extracting(MgrModule::id)
                .isEqualTo("contracts");
        assertThat(modules.byAddress("contracts")).isEmpty();
        assertThat(modules.byId("ui")).isPresent();
        assertThat(modules.has("procurement")).isFalse();
    }

    @Test
    void twoOfTheSameNameAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> modules(module("a", null), module("a", null)))
                .withMessageContaining("two modules are called a");
    }

    @Test
    void twoWithTheSameAddressPrefixAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> modules(module("a", "zelfde"), module("b", "zelfde")))
                .withMessageContaining("zelfde");
    }

    @Test
    void aCircleIsRefusedAndNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> modules(module("a", null, "b"), module("b", null, "c"), module("c", null, "a")))
                .withMessageContaining("[a, b, c]");
        assertThatIllegalStateException().isThrownBy(() -> modules(module("a", null, "a")));
    }

    @Test
    void aMissingOneIsRefusedAndNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> modules(module("a", null, "gone")))
                .withMessageContaining("gone")
                .withMessageContaining("[a]");
    }

    private static Modules modules(MgrModule... present) {
        return new Modules(Arrays.asList(present));
    }

    private static MgrModule module(String id, @Nullable String prefix, String... dependsOn) {
        return new MgrModule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public @Nullable String addressPrefix() {
                return prefix;
            }

            @Override
            public List<String> dependsOn() {
                return List.of(dependsOn);
            }
        };
    }
}
