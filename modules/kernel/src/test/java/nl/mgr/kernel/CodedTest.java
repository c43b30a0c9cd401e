package nl.mgr.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CodedTest {

    private enum Size implements Coded {
        SMALL("klein"),
        LARGE("groot");

        private final String code;

        Size(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    @Test
    void eachIsFoundByItsCode() {
        assertThat(Coded.of(Size.class, "klein")).isEqualTo(Size.SMALL);
        assertThat(Coded.of(Size.class, "groot")).isEqualTo(Size.LARGE);
    }

    @Test
    void anotherCodeIsNamedWithTheList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coded.of(Size.class, "KLEIN"))
                .withMessage("Size KLEIN");
    }
}
